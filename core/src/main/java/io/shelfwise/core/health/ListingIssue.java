package io.shelfwise.core.health;

/**
 * Something Amazon finds wrong with a listing.
 *
 * @param code Amazon's
 * @param error whether it is an error rather than a warning
 * @param message in Amazon's words
 */
public record ListingIssue(String code, boolean error, String message) {}
