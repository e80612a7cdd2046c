package io.shelfwise.spapi.feeds;

/** Of what a listing's attributes must be complete; Amazon's words (listings feed schema v2). */
public enum ListingRequirements {
    /** Product facts and the seller's offer. */
    LISTING,
    /** Product facts only. */
    LISTING_PRODUCT_ONLY,
    /** The offer only, for a product that is in the catalogue. */
    LISTING_OFFER_ONLY
}
