package io.shelfwise.spapi.limits;

import static io.shelfwise.spapi.limits.LimitsFixture.answer;
import static io.shelfwise.spapi.limits.LimitsFixture.call;
import static io.shelfwise.spapi.limits.LimitsFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@SuppressWarnings("FutureReturnValueIgnored") // what becomes of calls shows elsewhere
class RateLimitsPropertyTest {

    private static final int TENTHS = 10;

    @Property(tries = 300)
    void noWindowHoldsMorePermitsThanBurstAndRateAllow(
            @ForAll @IntRange(min = 1, max = 50) int tenths,
            @ForAll @IntRange(min = 1, max = 20) int burst,
            @ForAll long seed) {
        Random random = new Random(seed);
        LimitsFixture fixture = LimitsFixture.bundled();
        LimitedCall call =
                call("seller", operation("x", BigDecimal.valueOf(tenths, 1).toString(), burst));
        List<Double> sent = new ArrayList<>();
        Deque<Permit> open = new ArrayDeque<>();
        Deque<CompletableFuture<Permit>> waiting = new ArrayDeque<>();
        for (int i = 0; i < 200; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    CompletableFuture<Permit> future = fixture.acquire(call);
                    waiting.add(future);
                    future.thenAccept(permit -> {
                        sent.add(fixture.time.nanos() / 1e9);
                        open.add(permit);
                    });
                }
                case 2 -> open.stream().findFirst().ifPresent(first -> answer(open.remove()));
                case 3 -> open.stream().findFirst().ifPresent(first -> end(open.remove(), random));
                case 4 ->
                    waiting.stream()
                            .findFirst()
                            .ifPresent(first -> waiting.remove().cancel(true));
                default -> fixture.pass(Duration.ofMillis(random.nextInt(10) == 0 ? 30_000 : random.nextInt(500)));
            }
        }
        double rate = tenths / (double) TENTHS;
        for (int from = 0; from < sent.size(); from++) {
            for (int to = from; to < sent.size(); to++) {
                double seconds = sent.get(to) - sent.get(from);
                assertThat(to - from + 1.0).isLessThanOrEqualTo(burst + rate * seconds + 1e-6);
            }
        }
    }

    private static void end(Permit permit, Random random) {
        if (random.nextBoolean()) {
            permit.unanswered();
        } else {
            permit.answered(429, Optional.empty());
        }
    }

    @Property(tries = 200)
    void everyCallIsServedOrFailsAndNothingIsLeft(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 3) Integer> sellers, @ForAll long seed) {
        Random random = new Random(seed);
        LimitsFixture fixture = new LimitsFixture(LimitPlans.bundled().withApplicationCap("x", BigDecimal.ONE, 2));
        OperationSpec operation = operation("x", "0.5", 3);
        List<CompletableFuture<Permit>> all = new ArrayList<>();
        for (int seller : sellers) {
            Duration patience = random.nextBoolean() ? LimitsFixture.PATIENT : Duration.ofSeconds(random.nextInt(40));
            Priority priority = random.nextBoolean() ? Priority.INTERACTIVE : Priority.BATCH;
            CompletableFuture<Permit> future = fixture.acquire(call("s" + seller, operation, priority, patience));
            all.add(future);
            future.thenAccept(permit -> fixture.time.later(random.nextInt(2_000_000_000), () -> {
                if (random.nextInt(3) == 0) {
                    end(permit, random);
                } else {
                    answer(permit);
                }
            }));
            fixture.pass(Duration.ofMillis(random.nextInt(300)));
            if (random.nextInt(5) == 0) {
                all.get(random.nextInt(all.size())).cancel(true);
            }
        }
        fixture.time.passAll();

        assertThat(all).allMatch(CompletableFuture::isDone);
        assertThat(fixture.time.tasks()).isZero();
        assertThat(fixture.limits.expectedWait(call("s0", operation))).isLessThan(Duration.ofSeconds(20));
    }

    @Property(tries = 200)
    void cancelledCallsLeaveNoTrace(@ForAll @Size(max = 40) List<Boolean> cancelled, @ForAll long seed) {
        LimitedCall call = call("seller", operation("x", "1", 3));
        LimitsFixture with = LimitsFixture.bundled();
        LimitsFixture without = LimitsFixture.bundled();
        for (LimitsFixture each : List.of(with, without)) {
            each.meet(call);
            each.now(call).answered(429, Optional.empty());
        }
        Random random = new Random(seed);
        List<CompletableFuture<Permit>> toCancel = new ArrayList<>();
        for (boolean cancel : cancelled) {
            if (cancel) {
                toCancel.add(with.acquire(call));
            } else {
                with.acquire(call).thenAccept(LimitsFixture::answer);
                without.acquire(call).thenAccept(LimitsFixture::answer);
            }
        }
        Duration early = Duration.ofMillis(random.nextInt(900));
        with.pass(early);
        without.pass(early);
        toCancel.forEach(each -> each.cancel(true));

        assertThat(with.limits.expectedWait(call)).isEqualTo(without.limits.expectedWait(call));
        with.time.passAll();
        without.time.passAll();
        assertThat(with.time.nanos()).isEqualTo(without.time.nanos());
    }

    @Property(tries = 200)
    void nobodyWaitsLongerThanEverySellersTurn(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 12) Integer> backlogs) {
        LimitsFixture fixture = new LimitsFixture(LimitPlans.bundled().withApplicationCap("x", BigDecimal.ONE, 1));
        OperationSpec operation = operation("x", "80", 100);
        for (int i = 0; i < backlogs.size(); i++) {
            fixture.meet(call("s" + i, operation));
            fixture.pass(Duration.ofSeconds(5));
        }
        fixture.meet(call("s0", operation));
        Map<Integer, Integer> left = new HashMap<>();
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < backlogs.size(); i++) {
            int seller = i;
            left.put(seller, backlogs.get(seller));
            for (int each = 0; each < backlogs.get(seller); each++) {
                fixture.acquire(call("s" + seller, operation)).thenAccept(permit -> {
                    turns.add(seller);
                    answer(permit);
                });
            }
        }
        fixture.time.passAll();

        Map<Integer, Integer> last = new HashMap<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            int seller = turns.get(turn);
            assertThat(turn - last.getOrDefault(seller, -1)).isLessThanOrEqualTo(backlogs.size());
            last.put(seller, turn);
            left.merge(seller, -1, Integer::sum);
        }
        assertThat(left.values()).containsOnly(0);
    }

    @Property(tries = 300)
    void fullBucketIsNeverRefusedWhateverWayTheNetworkGoes(
            @ForAll @IntRange(min = 1, max = 300) int tenths,
            @ForAll @IntRange(min = 1, max = 40) int burst,
            @ForAll long seed) {
        Random random = new Random(seed);
        double rate = tenths / (double) TENTHS;
        LimitsFixture fixture = LimitsFixture.bundled();
        LimitedCall call =
                call("seller", operation("x", BigDecimal.valueOf(tenths, 1).toString(), burst));
        ExactBucket server = new ExactBucket(rate, burst, burst, 0);
        List<Integer> answers = new ArrayList<>();
        int calls = 150;
        long at = 0;
        for (int i = 0; i < calls; i++) {
            at += (long)
                    (random.nextInt(20) == 0
                            ? 3e9 * burst / rate * random.nextDouble()
                            : 1e9 / rate * random.nextDouble());
            fixture.time.later(
                    at,
                    () -> fixture.acquire(call).thenAccept(permit -> {
                        long there = random.nextInt(480_000_000);
                        fixture.time.later(there, () -> {
                            int status = server.takes(fixture.time.nanos()) ? 200 : 429;
                            answers.add(status);
                            fixture.time.later(
                                    random.nextInt(900_000_000), () -> permit.answered(status, Optional.empty()));
                        });
                    }));
        }
        fixture.time.passAll();

        assertThat(answers).hasSize(calls).containsOnly(200);
    }
}
