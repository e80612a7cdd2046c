package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How a line came to be: as values by name, in the order of the derivation, as clauses, and in one sentence.
 *
 * @param sku whose line it is
 * @param sentence the line in one sentence
 * @param outlook what lies ahead, in a few sentences
 * @param values what was counted and computed, from sales to order and what follows from it
 * @param sources where those values come from, by the same names; what is computed from others has none
 * @param reasons in a seller's words
 */
public record LineExplanation(
        Sku sku,
        String sentence,
        String outlook,
        Map<String, Object> values,
        Map<String, String> sources,
        List<String> reasons) {

    /** Copies the reasons. */
    public LineExplanation {
        reasons = List.copyOf(reasons);
    }

    static LineExplanation of(RestockPlan plan, RestockLine line) {
        LineOutlook outlook = plan.outlook(line);
        Derivation derivation = new Derivation(plan.settings(), line, outlook);
        return new LineExplanation(
                line.sku(),
                line.sentence(),
                outlook.summary(),
                derivation.values(),
                derivation.sources(),
                line.reasons());
    }

    /** All of it, a line each. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add(sku + ": " + sentence);
        text.add("  " + outlook);
        values.forEach((name, value) -> text.add("  " + name + " = " + value + source(name)));
        reasons.forEach(reason -> text.add("  - " + reason));
        return text.toString();
    }

    private String source(String name) {
        String source = sources.get(name);
        return source == null ? "" : " (" + source + ")";
    }
}
