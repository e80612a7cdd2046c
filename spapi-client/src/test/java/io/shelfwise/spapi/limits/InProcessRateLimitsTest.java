package io.shelfwise.spapi.limits;

import static io.shelfwise.spapi.limits.LimitsFixture.PATIENT;
import static io.shelfwise.spapi.limits.LimitsFixture.answer;
import static io.shelfwise.spapi.limits.LimitsFixture.call;
import static io.shelfwise.spapi.limits.LimitsFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // what becomes of calls shows elsewhere
class InProcessRateLimitsTest {

    private static final OperationSpec FIVE = operation("five", "1", 5);
    private static final LimitedCall CALL = call("seller", FIVE);

    private final LimitsFixture fixture = LimitsFixture.bundled();

    @Test
    void firstAttemptOfABucketGoesAlone() {
        Permit first = fixture.now(CALL);
        CompletableFuture<Permit> second = fixture.acquire(CALL);
        fixture.pass(Duration.ofSeconds(30));
        assertThat(second).isNotDone();

        answer(first);
        fixture.pass(Duration.ZERO);
        assertThat(second).isDone();
    }

    @Test
    void burstIsSpentOneAfterTheOtherAsLongAsNobodyKnowsThatItIsThere() {
        fixture.meet(CALL);
        Permit second = fixture.now(CALL);
        CompletableFuture<Permit> third = fixture.acquire(CALL);
        assertThat(third).isNotDone();

        answer(second);
        fixture.pass(Duration.ZERO);
        assertThat(third).isDone();
    }

    @Test
    void burstIsSpentAtOnceWhereTimeHasProvenIt() {
        fixture.meet(CALL);
        fixture.pass(Duration.ofSeconds(60));

        assertThat(takeNow(20)).hasSize(4); // the margin takes a quarter of a token
    }

    @Test
    void refusalEmptiesTheBucket() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());

        CompletableFuture<Permit> next = fixture.acquire(CALL);
        fixture.pass(Duration.ofMillis(990));
        assertThat(next).isNotDone();
        fixture.pass(Duration.ofMillis(20));
        assertThat(next).isDone();
    }

    @Test
    void refusalsOfAttemptsThatWereUnderWayArePunishedOnce() {
        fixture.meet(CALL);
        fixture.pass(Duration.ofSeconds(60));
        List<Permit> sent = takeNow(4);
        sent.forEach(permit -> permit.answered(429, Optional.empty()));

        assertThat(seconds(fixture.limits.expectedWait(CALL))).isCloseTo(1, within(0.01));
    }

    @Test
    void attemptsUnderWayCountAsSpentWhenAnotherIsRefused() {
        fixture.meet(CALL);
        fixture.pass(Duration.ofSeconds(60));
        List<Permit> sent = takeNow(4);
        sent.get(0).answered(429, Optional.empty());
        sent.subList(1, 4).forEach(LimitsFixture::answer);

        assertThat(seconds(fixture.limits.expectedWait(CALL))).isCloseTo(4, within(0.02));
    }

    @Test
    void rateOfAnAnswerIsFollowed() {
        answer(fixture.now(CALL), 200, "0.25");
        fixture.now(CALL).answered(429, Optional.empty());
        assertThat(seconds(fixture.limits.expectedWait(CALL))).isCloseTo(4, within(0.02));

        fixture.pass(Duration.ofSeconds(5));
        answer(fixture.now(CALL), 200, "2");
        fixture.pass(Duration.ofMillis(700));
        assertThat(fixture.acquire(CALL)).isDone();
    }

    @Test
    void rateOfAnAttemptThatWasSentEarlierIsStale() {
        fixture.meet(CALL);
        fixture.pass(Duration.ofSeconds(60));
        List<Permit> sent = takeNow(4);
        answer(sent.get(3), 200, "0.5");
        answer(sent.get(0), 200, "1");
        sent.get(1).answered(429, Optional.empty());

        assertThat(seconds(fixture.limits.expectedWait(CALL))).isCloseTo(4, within(0.02)); // another was under way
    }

    @Test
    void rateOfZeroOrLessIsNoRate() {
        answer(fixture.now(CALL), 200, "0");
        fixture.now(CALL).answered(429, Optional.empty());

        assertThat(seconds(fixture.limits.expectedWait(CALL))).isCloseTo(1, within(0.01));
    }

    @Test
    void operationWithoutAPlanIsCalledWithCautionAndFollowsItsAnswers() {
        LimitedCall unplanned = call("seller", operation("unplanned", Optional.empty()));
        fixture.meet(unplanned);
        assertThat(seconds(fixture.limits.expectedWait(unplanned))).isCloseTo(2, within(0.01));

        fixture.pass(Duration.ofSeconds(3));
        answer(fixture.now(unplanned), 200, "10");
        assertThat(seconds(fixture.limits.expectedWait(unplanned))).isLessThan(0.11);
    }

    @Test
    void attemptWithoutAnswerLeavesTheNextAlone() {
        fixture.now(CALL).unanswered();

        assertThat(fixture.acquire(CALL)).isDone();
        assertThat(fixture.acquire(CALL)).isNotDone();
    }

    @Test
    void permitThatIsNeverEndedHoldsItsBucketForFiveMinutesOnly() {
        fixture.now(CALL);
        CompletableFuture<Permit> next = fixture.acquire(CALL);
        fixture.pass(Duration.ofMinutes(6));

        assertThat(next).isDone();
    }

    @Test
    void permitCountsOnceHoweverOftenItIsEnded() {
        fixture.meet(CALL);
        Permit permit = fixture.now(CALL);
        permit.answered(429, Optional.empty());
        fixture.pass(Duration.ofMillis(900));
        permit.answered(429, Optional.empty());
        permit.unanswered();

        assertThat(seconds(fixture.limits.expectedWait(CALL))).isLessThan(0.2);
    }

    @Test
    void callThatWouldWaitLongerThanItsPatienceFailsAtOnceWithTheWait() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());

        assertThatThrownBy(() -> fixture.acquire(call("seller", FIVE, Priority.BATCH, Duration.ofMillis(300)))
                        .get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        LimitWaitException.class,
                        e -> assertThat(seconds(e.expectedWait())).isCloseTo(1, within(0.01)))
                .hasMessageContainingAll("five would wait 100", "patience is 300 ms");
    }

    @Test
    void callWhosePatienceEndsWhileItWaitsFailsThen() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());
        CompletableFuture<Permit> waiting =
                fixture.acquire(call("seller", FIVE, Priority.BATCH, Duration.ofMillis(1100)));
        for (int i = 0; i < 3; i++) {
            fixture.acquire(call("seller", FIVE, Priority.INTERACTIVE, PATIENT));
        }
        fixture.pass(Duration.ofMillis(1099));
        assertThat(waiting).isNotDone();
        fixture.pass(Duration.ofMillis(2));

        assertThat(waiting).isCompletedExceptionally();
        fixture.time.passAll();
        assertThat(fixture.limits.gates()).isEqualTo(1);
    }

    @Test
    void callWithoutPatienceNeverWaits() {
        LimitedCall hurried = call("seller", FIVE, Priority.INTERACTIVE, Duration.ZERO);
        Permit first = fixture.now(hurried);

        assertThat(fixture.acquire(hurried)).isCompletedExceptionally();
        answer(first);
        assertThat(fixture.acquire(hurried)).isCompletedWithValueMatching(permit -> permit != null);
    }

    @Test
    void interactiveCallsGoFirstButBatchWorkHasEveryFifthTurn() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            waits(call("seller", FIVE), order, "b");
        }
        for (int i = 0; i < 10; i++) {
            waits(call("seller", FIVE, Priority.INTERACTIVE, PATIENT), order, "i");
        }
        fixture.time.passAll();

        assertThat(order).hasToString("iiiibiiiibiibbbb");
    }

    @Test
    void throttledSellerBlocksNobody() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());
        for (int i = 0; i < 1000; i++) {
            fixture.acquire(CALL);
        }

        for (int i = 0; i < 50; i++) {
            assertThat(fixture.acquire(call("seller " + i, FIVE))).isDone();
        }
    }

    @Test
    void cancellingGivesThePlaceBack() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());
        Duration before = fixture.limits.expectedWait(CALL);
        List<CompletableFuture<Permit>> waiting = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waiting.add(fixture.acquire(call("seller", FIVE, Priority.BATCH, Duration.ofHours(1))));
        }
        waiting.forEach(each -> each.cancel(true));

        assertThat(fixture.limits.expectedWait(CALL)).isEqualTo(before);
        assertThat(fixture.time.tasks()).isZero();
    }

    @Test
    void permitThatComesTooLateForItsCallerGoesBack() {
        fixture.meet(CALL);
        Permit second = fixture.now(CALL);
        CompletableFuture<Permit> waiting = fixture.acquire(CALL);
        answer(second); // grants the waiting call; telling it is still to come
        waiting.cancel(false);
        fixture.time.passAll();

        assertThat(fixture.acquire(CALL)).isDone();
    }

    @Test
    void grantlessOperationsHaveABucketOfTheApplicationWhoeverCalls() {
        OperationSpec grantless = operation("destinations", "1", 5, Trait.GRANTLESS);
        fixture.now(call("one", grantless));

        assertThat(fixture.acquire(call("two", grantless))).isNotDone();
    }

    @Test
    void bucketsThatAreFullAndLongUnusedAreForgotten() {
        for (int i = 0; i < 1000; i++) {
            fixture.meet(call("seller " + i, FIVE));
            fixture.pass(Duration.ofMinutes(1));
        }

        assertThat(fixture.limits.gates()).isLessThan(320);
    }

    @Test
    void bucketsThatAreNotFullAreKept() {
        OperationSpec slow = operation("slow", "0.0001", 2);
        for (int i = 0; i < 1000; i++) {
            fixture.meet(call("seller " + i, slow));
            fixture.pass(Duration.ofSeconds(9));
        }

        assertThat(fixture.limits.gates()).isEqualTo(1000);
    }

    @Test
    void theSandboxCountsForItself() {
        fixture.meet(CALL);
        fixture.now(CALL).answered(429, Optional.empty());
        LimitedCall sandbox = new LimitedCall(
                "sandbox." + CALL.endpoint(), CALL.caller(), FIVE, Optional.empty(), Priority.BATCH, PATIENT);

        assertThat(fixture.limits.expectedWait(sandbox)).isZero();
        assertThat(fixture.limits.expectedWait(CALL)).isPositive();
    }

    @Test
    void allClientsOfAProcessShareTheSameLimits() {
        assertThat(RateLimits.inProcess()).isSameAs(RateLimits.inProcess());
    }

    private List<Permit> takeNow(int most) {
        List<Permit> permits = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            CompletableFuture<Permit> future = fixture.acquire(CALL);
            if (future.isDone()) {
                permits.add(future.join());
            } else {
                future.cancel(false);
                return permits;
            }
        }
        return permits;
    }

    private void waits(LimitedCall call, StringBuilder order, String name) {
        fixture.acquire(call).thenAccept(permit -> {
            order.append(name);
            fixture.time.later(1000, () -> answer(permit));
        });
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
