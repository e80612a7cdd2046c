package io.shelfwise.costing.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads {@code settlement-taxonomy.tsv}, the data that comes with this module. */
final class TaxonomyData {

    private static final String RESOURCE = "settlement-taxonomy.tsv";

    private TaxonomyData() {}

    static Map<AmountKind, Classification> read() {
        Map<AmountKind, Classification> kinds = new HashMap<>();
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> put(kinds, cells));
        return kinds;
    }

    private static void put(Map<AmountKind, Classification> kinds, String[] cells) {
        AmountKind kind = new AmountKind(cells[0], cells[1], cells[2]).normal();
        Classification what = new Classification(SettlementCategory.parse(cells[3]), LineRole.parse(cells[4]));
        if (kinds.put(kind, what) != null) {
            throw new IllegalStateException(RESOURCE + " holds " + kind + " twice; keep one of them");
        }
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(TaxonomyData.class.getResourceAsStream(RESOURCE), "the jar lacks " + RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + RESOURCE + " cannot be read; build it again", e);
        }
    }
}
