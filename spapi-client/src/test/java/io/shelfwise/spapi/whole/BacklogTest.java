package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.whole.Backlog.Outcome;
import io.shelfwise.spapi.whole.Backlog.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backlogs by the whole client over HTTP. */
class BacklogTest {

    private static final List<String> PLANS = List.of("2/15", "5/10", "2/2", "0.5/30");

    @ParameterizedTest
    @EnumSource
    void isWorkedOffAlmostWithoutRefusals(Server server) throws Exception {
        Outcome outcome = new Backlog(plan("100/20"), server, 80, 1, false).run();

        assertThat(outcome.done()).isEqualTo(80);
        assertThat(outcome.refusals()).as(outcome.toString()).isLessThanOrEqualTo(10); // others use the processor too
    }

    /** The whole proof: {@code ./mvnw -Psoak}, see docs/limits.md. All backlogs run at once; nearly all their time is waiting. */
    @Test
    @EnabledIfSystemProperty(named = "soak", matches = "true")
    void soak() throws Exception {
        int calls = Integer.getInteger("soak.calls", 100);
        double factor = Double.parseDouble(System.getProperty("soak.factor", "1"));
        Map<Backlog, Outcome> outcomes = run(PLANS.stream()
                .flatMap(text -> Arrays.stream(Server.values())
                        .map(server -> new Backlog(plan(text), server, calls, factor, true)))
                .toList());
        outcomes.forEach((backlog, outcome) -> System.out.println(backlog + ": " + outcome));

        SoftAssertions all = new SoftAssertions();
        outcomes.forEach((backlog, outcome) -> {
            boolean isAsDocumented = backlog.server().rate == 1;
            all.assertThat(outcome.done()).as(backlog.toString()).isEqualTo(calls);
            all.assertThat(outcome.refusals()).as("429s, " + backlog).isLessThanOrEqualTo(isAsDocumented ? 2 : 3);
            all.assertThat(outcome.excess()).as("time, " + backlog).isLessThan(isAsDocumented ? 0.05 : 0.1);
        });
        all.assertAll();
    }

    private static Map<Backlog, Outcome> run(List<Backlog> backlogs) throws Exception {
        ExecutorService each = Executors.newFixedThreadPool(backlogs.size());
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            backlogs.forEach(backlog -> running.add(each.submit(backlog::run)));
            Map<Backlog, Outcome> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < backlogs.size(); i++) {
                outcomes.put(backlogs.get(i), running.get(i).get());
            }
            return outcomes;
        } finally {
            each.shutdownNow();
        }
    }

    /** Such as {@code 2/15}: rate and burst. */
    private static Limit plan(String text) {
        String[] parts = text.split("/", 2);
        return new Limit(new BigDecimal(parts[0]), Integer.parseInt(parts[1]));
    }
}
