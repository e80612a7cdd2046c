package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The referral fee of one category of one marketplace from one date on. */
record ReferralRule(
        Marketplace marketplace,
        Currency currency,
        LocalDate from,
        List<String> names,
        Mode mode,
        List<Tier> tiers,
        @Nullable BigDecimal minimum,
        String confidence) {

    /** How the tiers of a category combine. */
    enum Mode {
        /** One rate. */
        FLAT,
        /** Each rate on its own portion of the price. */
        MARGINAL,
        /** The tier that the price falls into sets one rate for all of it. */
        WHOLE_PRICE,
        /** The sources do not say which of the two: only the first tier, where they agree, is covered. */
        UNRESOLVED
    }

    /**
     * A rate.
     *
     * @param upTo the highest price it is for, inclusive; null for no end
     * @param rate as a share, such as 0.15
     */
    record Tier(@Nullable BigDecimal upTo, BigDecimal rate) {

        boolean holds(BigDecimal price) {
            return upTo == null || price.compareTo(upTo) <= 0;
        }
    }

    boolean isFor(String category) {
        String wanted = normal(category);
        return names.stream().anyMatch(name -> normal(name).equals(wanted));
    }

    Fee fee(String type, Money price) {
        if (!price.currency().equals(currency)) {
            return Fee.notCovered(type, "the price is in " + price.currency() + ", the schedule in " + currency);
        }
        if (mode == Mode.UNRESOLVED && !tiers.get(0).holds(price.amount())) {
            return Fee.notCovered(
                    type,
                    "how " + names.get(0) + " above " + tiers.get(0).upTo() + " " + currency
                            + " is charged is not settled in the sources");
        }
        BigDecimal exact = mode == Mode.MARGINAL ? marginal(price.amount()) : whole(price.amount());
        BigDecimal charged = minimum == null ? exact : exact.max(minimum);
        Money amount = Money.of(charged.setScale(price.amount().scale(), RoundingMode.HALF_UP), currency);
        return Fee.covered(type, amount, rule(price.amount(), exact, charged));
    }

    private BigDecimal whole(BigDecimal price) {
        return price.multiply(tierOf(price).rate());
    }

    private BigDecimal marginal(BigDecimal price) {
        BigDecimal fee = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal top = tier.upTo() == null ? price : price.min(tier.upTo());
            fee = fee.add(top.subtract(below).max(BigDecimal.ZERO).multiply(tier.rate()));
            below = top;
        }
        return fee;
    }

    private Tier tierOf(BigDecimal price) {
        return tiers.stream().filter(tier -> tier.holds(price)).findFirst().orElseThrow();
    }

    private String rule(BigDecimal price, BigDecimal exact, BigDecimal charged) {
        List<String> parts = new ArrayList<>();
        if (charged.compareTo(exact) > 0) {
            parts.add("minimum");
        } else if (mode == Mode.MARGINAL) {
            parts.add("marginal rates");
        } else {
            parts.add(
                    tierOf(price).rate().movePointRight(2).stripTrailingZeros().toPlainString() + " %");
        }
        parts.add(names.get(0) + " of the " + marketplace + " schedule from " + from);
        parts.add(confidence + " confidence");
        return String.join(", ", parts);
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
