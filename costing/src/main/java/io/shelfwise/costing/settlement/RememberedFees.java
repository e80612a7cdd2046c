package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks each question once, as long as it is among the last few thousand: sales of a product repeat within days. */
final class RememberedFees implements ExpectedFees {

    private static final int REMEMBERED = 8192;

    private final ExpectedFees fees;
    private final Map<Asked, ExpectedFee> expected = new Recent<>();
    private final Map<Charged, List<ExpectedFee>> matched = new Recent<>();

    private record Asked(FeeType type, FeeQuestion question) {}

    private record Charged(Asked asked, Money charged, long quantity) {}

    RememberedFees(ExpectedFees fees) {
        this.fees = fees;
    }

    @Override
    public ExpectedFee referral(FeeQuestion question) {
        return fee(FeeType.REFERRAL, question);
    }

    @Override
    public ExpectedFee fulfilment(FeeQuestion question) {
        return fee(FeeType.FULFILMENT, question);
    }

    @Override
    public ExpectedFee fee(FeeType type, FeeQuestion question) {
        return expected.computeIfAbsent(new Asked(type, question), asked -> fees.fee(type, question));
    }

    @Override
    public List<ExpectedFee> candidates(FeeType type, FeeQuestion question) {
        return fees.candidates(type, question);
    }

    @Override
    public List<ExpectedFee> matches(FeeType type, FeeQuestion question, Money charged, long quantity) {
        return matched.computeIfAbsent(
                new Charged(new Asked(type, question), charged, quantity),
                asked -> fees.matches(type, question, charged, quantity));
    }

    @Override
    public boolean goByPricesWithTax(Optional<String> marketplaceName) {
        return fees.goByPricesWithTax(marketplaceName);
    }

    /** Forgets what was not used for longest. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
