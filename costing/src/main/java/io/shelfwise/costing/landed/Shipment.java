package io.shelfwise.costing.landed;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came in together and what it cost to get it here.
 *
 * @param currency in which it is costed
 * @param date whose exchange rates count
 * @param lines at least one, each with a key of its own
 * @param components each with a name of its own
 */
public record Shipment(Currency currency, LocalDate date, List<LandedLine> lines, List<CostComponent> components) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are no lines, a key or name comes twice, or a component applies to a
     *     line that is not there
     */
    public Shipment {
        lines = List.copyOf(lines);
        components = List.copyOf(components);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines is empty; give at least one");
        }
        unique("key", lines.stream().map(LandedLine::key).toList());
        unique("component", components.stream().map(CostComponent::name).toList());
        Set<String> keys = lines.stream().map(LandedLine::key).collect(Collectors.toSet());
        for (CostComponent component : components) {
            requireKnown("appliesTo", component, component.appliesTo(), keys);
            requireKnown("shares", component, component.shares().keySet(), keys);
        }
    }

    private static void unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        what + " " + name + " comes twice; give each line and each component a name of its own");
            }
        }
    }

    private static void requireKnown(String what, CostComponent component, Set<String> wanted, Set<String> keys) {
        for (String key : wanted) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(what + " of component " + component.name() + " names line " + key
                        + ", which is not there; the lines are "
                        + String.join(", ", keys.stream().sorted().toList()));
            }
        }
    }
}
