package io.shelfwise.costing.fees;

/** Amazon's kinds of fees. */
public enum FeeType {
    /** A share of the price by category. */
    REFERRAL,
    /** A fixed amount for a sold book, record or film. */
    CLOSING,
    /** Picking, packing and shipping one unit. */
    FBA_FULFILLMENT,
    /** A share of the fulfilment fee for fuel and logistics. */
    FUEL_SURCHARGE,
    /** Handling of extra-large units beyond a length or girth. */
    OVERMAX,
    /** Amazon's packaging of a bulky unit; estimated where asked for. */
    PACKAGING,
    /** What Amazon takes off where a unit ships in its own packaging, below zero; estimated where asked for. */
    OWN_PACKAGING_DISCOUNT,
    /** Space for the months stored. */
    MONTHLY_STORAGE,
    /** The surcharge on storage of sellers who store more than they sell. */
    STORAGE_UTILIZATION,
    /** One monthly surcharge on units stored for long. */
    AGED_INVENTORY,
    /** The surcharge on units shipped while stock is low. */
    LOW_INVENTORY_LEVEL,
    /** Spreading one received unit over warehouses; estimated where asked for. */
    INBOUND_PLACEMENT,
    /** Sending back or disposing of one unit; estimated where asked for. */
    REMOVAL,
    /** Returns above a threshold of the category; estimated where asked for. */
    RETURNS_PROCESSING,
    /** No fee: the size tiers that the other schedules of a marketplace go by. */
    SIZE_TIERS
}
