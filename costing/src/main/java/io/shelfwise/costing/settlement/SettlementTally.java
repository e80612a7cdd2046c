package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One settlement of one file while its rows come in: sums only, so that memory does not grow with the lines. */
final class SettlementTally {

    /** Unknown kinds beyond so many are added up together. */
    private static final int UNKNOWN_KINDS = 1000;

    private static final AmountKind MORE = new AmountKind("(more kinds)", "", "");
    private static final Set<SettlementCategory> WITH_SKU = EnumSet.of(
            SettlementCategory.SALES,
            SettlementCategory.SALES_SHIPPING,
            SettlementCategory.SALES_OTHER,
            SettlementCategory.PROMOTION,
            SettlementCategory.REFUND,
            SettlementCategory.SELLING_FEE,
            SettlementCategory.FBA_FEE);

    private record Key(SettlementCategory category, Currency currency) {}

    private record UnknownKey(AmountKind kind, Currency currency) {}

    private final String source;
    private final String id;
    private final Map<Key, Sum> sums = new HashMap<>();
    private final Map<UnknownKey, Sum> unknown = new LinkedHashMap<>();
    private final Map<Currency, Sum> withoutSku = new HashMap<>();
    private final Map<String, Integer> marketplaces = new HashMap<>();
    private final RoleSums roles = new RoleSums();
    private @Nullable SettlementSummary summary;
    private @Nullable Currency firstCurrency;
    private long fingerprint;

    SettlementTally(String source, String id) {
        this.source = source;
        this.id = id;
    }

    void head(SettlementSummary head) {
        summary = head;
    }

    void add(SettlementLine line, Classification what) {
        Money amount = line.amount();
        Currency unit = amount.currency();
        if (firstCurrency == null) {
            firstCurrency = unit;
        }
        sums.computeIfAbsent(new Key(what.category(), unit), key -> new Sum()).add(amount);
        roles.add(what.role(), amount);
        fingerprint += line.hashCode() * 0x9E3779B97F4A7C15L; // a sum, so that the order of lines makes no difference
        if (what.category() == SettlementCategory.UNKNOWN) {
            unknownSum(AmountKind.of(line), unit).add(amount);
        }
        if (line.sku().isEmpty() && WITH_SKU.contains(what.category())) {
            withoutSku.computeIfAbsent(unit, key -> new Sum()).add(amount);
        }
        line.marketplaceName().ifPresent(name -> marketplaces.merge(name, 1, Integer::sum));
    }

    private Sum unknownSum(AmountKind kind, Currency unit) {
        UnknownKey key = new UnknownKey(kind, unit);
        Sum sum = unknown.get(key);
        if (sum != null) {
            return sum;
        }
        UnknownKey kept = unknown.size() < UNKNOWN_KINDS ? key : new UnknownKey(MORE, unit);
        return unknown.computeIfAbsent(kept, unused -> new Sum());
    }

    String source() {
        return source;
    }

    String id() {
        return id;
    }

    @Nullable
    SettlementSummary summary() {
        return summary;
    }

    Currency currency() {
        return summary != null
                ? summary.total().currency()
                : Objects.requireNonNull(firstCurrency, "a tally starts with a summary or a line");
    }

    List<CategorySum> sums() {
        return sums.entrySet().stream()
                .map(e -> new CategorySum(
                        e.getKey().category(), e.getValue().money(e.getKey().currency()), e.getValue().lines))
                .sorted(Comparator.comparing(CategorySum::category)
                        .thenComparing(sum -> sum.amount().currency().getCurrencyCode()))
                .toList();
    }

    List<UnknownAmount> unknown() {
        List<UnknownAmount> amounts = new ArrayList<>();
        unknown.forEach((key, sum) -> amounts.add(new UnknownAmount(key.kind(), sum.money(key.currency()), sum.lines)));
        return List.copyOf(amounts);
    }

    /** Lines of orders and refunds that name no SKU, by currency. */
    List<CategorySum> withoutSku() {
        return withoutSku.entrySet().stream()
                .map(e -> new CategorySum(SettlementCategory.SALES, e.getValue().money(e.getKey()), e.getValue().lines))
                .toList();
    }

    RoleSums roles() {
        return roles;
    }

    /** Where most of it was sold; empty if no line says. */
    String marketplace() {
        return marketplaces.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    boolean hasSameContents(SettlementTally other) {
        return fingerprint == other.fingerprint
                && Objects.equals(summary, other.summary)
                && sums().equals(other.sums());
    }

    /** A running sum. */
    private static final class Sum {

        private long minorUnits;
        private long lines;

        void add(Money amount) {
            minorUnits = Math.addExact(minorUnits, amount.minorUnits());
            lines++;
        }

        Money money(Currency unit) {
            return new Money(minorUnits, unit);
        }
    }
}
