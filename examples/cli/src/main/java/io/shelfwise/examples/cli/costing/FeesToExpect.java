package io.shelfwise.examples.cli.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.settlement.FeeAudit;
import io.shelfwise.costing.settlement.ScheduledFees;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The products whose fees are expected. */
final class FeesToExpect {

    private FeesToExpect() {}

    /** An audit by the bundled schedules; what came of reading the file is added to the summaries. */
    static FeeAudit audit(Path file, List<ReportSummary> summaries) {
        try (ReportRows<Product> rows = Reports.of(Marketplace.US).read(ReportTypes.products(), file)) {
            List<Product> products = new ArrayList<>();
            rows.forEach(products::add);
            summaries.add(rows.summary());
            return FeeAudit.of(SettlementTaxonomy.bundled(), ScheduledFees.of(FeeSchedules.bundled(), products));
        }
    }
}
