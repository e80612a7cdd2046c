package io.shelfwise.spapi.catalogue.reports;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What Amazon demands of those who get reports of a type.
 *
 * @param type Amazon's name of it
 * @param contentType of its documents, without character set
 * @param demands what is special about it
 * @param longestDays a longer range is refused; empty where none is known
 * @param splitDays in pieces of which a longer range is asked for; empty where it need not be split
 */
public record ReportRule(
        String type, String contentType, Set<ReportDemand> demands, OptionalInt longestDays, OptionalInt splitDays) {

    /** Content type of CSV files. */
    public static final String CSV = "text/csv";

    /** Content type of XML documents. */
    public static final String XML = "text/xml";

    /** Copies the set. */
    public ReportRule {
        demands = Set.copyOf(demands);
    }

    /** Whether something is special about it. */
    public boolean is(ReportDemand demand) {
        return demands.contains(demand);
    }

    /** A line of {@code report-types.txt}, which explains its form. */
    static ReportRule parse(String line) {
        String[] words = line.split(" ", -1);
        Set<ReportDemand> demands = new HashSet<>();
        OptionalInt longest = OptionalInt.empty();
        OptionalInt split = OptionalInt.empty();
        for (int i = 2; i < words.length; i++) {
            switch (words[i]) {
                case "longest" -> longest = OptionalInt.of(Integer.parseInt(words[++i]));
                case "split" -> split = OptionalInt.of(Integer.parseInt(words[++i]));
                default -> demands.add(ReportDemand.valueOf(words[i].toUpperCase(Locale.ROOT)));
            }
        }
        return new ReportRule(words[0], words[1], demands, longest, split);
    }
}
