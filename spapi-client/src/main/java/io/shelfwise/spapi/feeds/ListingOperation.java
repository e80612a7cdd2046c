package io.shelfwise.spapi.feeds;

/** What a message does to a listing; Amazon's words (listings feed schema v2). */
public enum ListingOperation {
    /** The listing is made, or all its attributes are replaced. */
    UPDATE,
    /** The attributes that are given are replaced, others stay. */
    PARTIAL_UPDATE,
    /** Single values are added, replaced, merged or deleted. */
    PATCH,
    /** The listing is deleted. */
    DELETE
}
