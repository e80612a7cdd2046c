package io.shelfwise.spapi.datakiosk;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.util.List;

/** The arguments that all data sets have. */
final class DatasetArguments {

    private DatasetArguments() {}

    static void check(List<Marketplace> marketplaces, LocalDate from, LocalDate to) {
        if (marketplaces.isEmpty()) {
            throw new IllegalArgumentException("marketplaces is empty; give at least one");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range is " + from + " to " + to + "; give an end after the start");
        }
    }

    static String of(List<Marketplace> marketplaces, LocalDate from, LocalDate to) {
        List<String> ids = marketplaces.stream()
                .map(Marketplace::id)
                .sorted()
                .distinct()
                .map(GraphQl::text)
                .toList();
        return "startDate:" + GraphQl.text(from.toString()) + " endDate:" + GraphQl.text(to.toString())
                + " marketplaceIds:" + GraphQl.list(ids);
    }
}
