package io.shelfwise.examples.cli.report;

import io.shelfwise.forecasting.replenishment.RestockLine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the report's table. The page knows the names of {@code plan.csv} and labels these; any other name is
 * shown as it is.
 *
 * @param name as in the header of {@code plan.csv}
 * @param value of a line: a text, a number, a list of texts, or null for blank
 */
public record ReportColumn(String name, Function<RestockLine, @Nullable Object> value) {}
