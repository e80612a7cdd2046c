package io.shelfwise.examples.cli.costing;

import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.spapi.reports.ReportSummary;
import java.util.List;

/** What the command found: the settlements, and what came of reading the files. */
record SettlementReport(List<ReconciledSettlement> settlements, List<ReportSummary> files) {}
