package io.shelfwise.spapi.reports;

import static java.util.Map.entry;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import java.util.Map;

/** A cell of each kind that flat files have. */
final class KindSamples {

    static final Map<ColumnKind, String> VALUES = Map.ofEntries(
            entry(ColumnKind.ASIN, "B0ABCDEFGH"),
            entry(ColumnKind.FNSKU, "X000ABCDEF"),
            entry(ColumnKind.SKU, "A-1"),
            entry(ColumnKind.MARKETPLACE, "Amazon.co.uk"),
            entry(ColumnKind.FLAG, "Yes"),
            entry(ColumnKind.WORDS, "no number"),
            entry(ColumnKind.TEXT, "words \u00fc"),
            entry(ColumnKind.WHOLE, "-12"),
            entry(ColumnKind.DECIMAL, "0.125"),
            entry(ColumnKind.MONEY, "1234.50"),
            entry(ColumnKind.CURRENCY, "EUR"),
            entry(ColumnKind.DATE, "2026-05-31"),
            entry(ColumnKind.TIME, "31.05.2026 23:59:59 UTC"),
            entry(ColumnKind.MONTH, "2026-05"));

    private KindSamples() {}
}
