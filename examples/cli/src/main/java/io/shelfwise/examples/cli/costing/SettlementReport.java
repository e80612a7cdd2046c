package io.shelfwise.examples.cli.costing;

import io.shelfwise.costing.settlement.FeeAuditResult;
import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.spapi.reports.ReportSummary;
import java.util.List;
import java.util.Optional;

/** What the command found: the settlements, and what came of reading the files. */
record SettlementReport(
        List<ReconciledSettlement> settlements, List<ReportSummary> files, Optional<FeeAuditResult> fees) {}
