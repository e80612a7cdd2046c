package io.shelfwise.forecasting.models.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntermittentReferenceTest {

    private static final Offset<Double> TOLERANCE = within(1e-10);

    static Stream<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                IntermittentReferenceTest.class.getResourceAsStream("intermittent-reference.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void agreesWithTheReference(String row) {
        String[] cells = row.split("\t", -1);
        double constant = Double.parseDouble(cells[1]);
        double[] units = Arrays.stream(cells[7].split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        List<PointModel> models = List.of(
                Croston.classic(constant),
                Croston.sba(constant),
                Tsb.of(constant, constant),
                Adida.of(constant),
                Imapa.of(constant));
        for (int m = 0; m < models.size(); m++) {
            assertThat(models.get(m).fit(units, 1).mean(0))
                    .as(models.get(m).name())
                    .isCloseTo(Double.parseDouble(cells[2 + m]), TOLERANCE);
        }
    }
}
