package io.shelfwise.spapi.catalogue.reports;

/** What is special about getting reports of a type. */
public enum ReportDemand {
    /** Its document needs a restricted data token. */
    RESTRICTED,
    /** It is made by Amazon only, and listed. */
    UNREQUESTABLE,
    /** It may be made on a schedule. */
    SCHEDULABLE,
    /** Its fields may stand in quotes, although they are separated by tabs. */
    QUOTED,
    /** Ended as CANCELLED without a document it has failed, where other types have no data. */
    FAILURE
}
