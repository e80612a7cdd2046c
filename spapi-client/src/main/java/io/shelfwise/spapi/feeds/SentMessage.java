package io.shelfwise.spapi.feeds;

/**
 * A message or row as it was sent.
 *
 * @param messageId its number in its feed: of a listings feed, from 1 over all parts; of a flat file, from 1 in each part
 * @param sku the seller's own; empty if it has none
 */
public record SentMessage(long messageId, String sku) {}
