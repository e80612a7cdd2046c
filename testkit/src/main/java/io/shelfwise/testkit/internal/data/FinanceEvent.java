package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.money.Money;
import io.shelfwise.testkit.spapi.world.Posting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Postings of one moment and business: the sending of an order, a refund, an adjustment, a fee.
 *
 * @param postings at least one
 */
record FinanceEvent(List<Posting> postings) {

    FinanceEvent {
        postings = List.copyOf(postings);
    }

    /** The events of postings, in their order. */
    static List<FinanceEvent> of(List<Posting> postings) {
        Map<String, List<Posting>> groups = new LinkedHashMap<>();
        for (Posting posting : postings) {
            groups.computeIfAbsent(key(posting), unused -> new ArrayList<>()).add(posting);
        }
        return groups.values().stream().map(FinanceEvent::new).toList();
    }

    private static String key(Posting posting) {
        String owner = posting.order() == null
                ? posting.product() == null ? "" : posting.product().sku()
                : posting.order().id();
        return posting.at() + " " + posting.kind() + " " + owner;
    }

    Posting first() {
        return postings.get(0);
    }

    Instant at() {
        return first().at();
    }

    Posting.Kind kind() {
        return first().kind();
    }

    /** The number of its order, or nothing. */
    String orderId() {
        return first().order() == null ? "" : first().order().id();
    }

    Money total() {
        return sum(postings);
    }

    /** The postings by line, those without a line under a name of their own. */
    Map<String, List<Posting>> byLine() {
        Map<String, List<Posting>> lines = new LinkedHashMap<>();
        postings.forEach(posting -> lines.computeIfAbsent(
                        posting.line() == null ? "" : posting.line().itemId(), unused -> new ArrayList<>())
                .add(posting));
        return lines;
    }

    static Money sum(List<Posting> postings) {
        return postings.stream().map(Posting::amount).reduce(Money::plus).orElseThrow();
    }

    static List<Posting> only(List<Posting> postings, Predicate<Posting> wanted) {
        return postings.stream().filter(wanted).toList();
    }
}
