package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.costing.ReferralRule.Mode;
import io.shelfwise.costing.ReferralRule.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code referral-fees.tsv}, the data that comes with this module. */
final class ReferralFeeData {

    private static final String RESOURCE = "referral-fees.tsv";

    private ReferralFeeData() {}

    static List<ReferralRule> read() {
        Map<List<String>, List<String[]>> byRule = lines().filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        cells -> List.of(cells[0], cells[2], cells[3]), LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(ReferralFeeData::rule).toList();
    }

    private static ReferralRule rule(List<String[]> tiers) {
        String[] first = tiers.get(0);
        return new ReferralRule(
                Marketplace.parse(first[0]),
                Currency.getInstance(first[1]),
                LocalDate.parse(first[2]),
                Stream.of(first[3], first[4]).filter(name -> !name.isEmpty()).toList(),
                Mode.valueOf(first[5].toUpperCase(Locale.ROOT).replace('-', '_')),
                tiers.stream()
                        .map(cells -> new Tier(decimal(cells[6]), new BigDecimal(cells[7])))
                        .toList(),
                decimal(first[8]),
                first[9]);
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(
                ReferralFeeData.class.getResourceAsStream(RESOURCE), "the jar lacks " + RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + RESOURCE + " cannot be read; build it again", e);
        }
    }
}
