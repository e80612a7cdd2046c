package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Storage over several months, each at its own rate: the rates are added up, and the volume is rounded once. */
final class StorageMonths {

    private StorageMonths() {}

    static Charge charge(FeeCase feeCase) {
        Integer months = feeCase.input().storageMonths();
        Parcel parcel = feeCase.input().parcel();
        if (months == null || parcel == null) {
            return Charge.notCovered(
                    months == null ? "how many months it is stored is unknown" : "the dimensions are unknown");
        }
        if (months == 0) {
            return Charge.free("no month stored");
        }
        LocalDate first = feeCase.input().date(DateKey.MONTH_STORED);
        BigDecimal rates = BigDecimal.ZERO;
        BigDecimal perVolume = BigDecimal.ONE;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < months; i++) {
            LocalDate month = i == 0 ? first : first.withDayOfMonth(1).plusMonths(i);
            VolumeRates terms = feeCase.storageRates(month).orElse(null);
            if (terms == null) {
                return Charge.notCovered("no schedule of monthly storage covers " + month);
            }
            Charge rate = terms.rate(feeCase, month);
            BigDecimal amount = rate.amount();
            if (amount == null) {
                return rate;
            }
            perVolume = terms.unit().cubicCentimetres();
            rates = rates.add(amount);
            counts.merge(
                    amount.toPlainString() + " a " + terms.unit().symbol() + " (" + rate.rule() + ")", 1, Integer::sum);
        }
        return Charge.of(feeCase.byVolume(rates, parcel, perVolume), words(counts));
    }

    private static String words(Map<String, Integer> monthsByRate) {
        StringBuilder words = new StringBuilder();
        monthsByRate.forEach((rate, months) -> words.append(words.isEmpty() ? "" : ", ")
                .append(months)
                .append(months == 1 ? " month at " : " months at ")
                .append(rate));
        return words.toString();
    }
}
