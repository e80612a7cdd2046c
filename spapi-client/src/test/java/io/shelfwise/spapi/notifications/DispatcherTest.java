package io.shelfwise.spapi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of messages. Time stands unless a test turns it. */
class DispatcherTest {

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");
    private final InMemoryNotificationSource source =
            InMemoryNotificationSource.create(() -> now, Duration.ofMinutes(1));
    private final List<String> handled = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private int failures;

    private final DispatchListener listener = new DispatchListener() {
        @Override
        public void handled(Notification notification) {
            heard.add("handled " + notification.id().orElse("-"));
        }

        @Override
        public void ignored(Notification notification) {
            heard.add("ignored " + notification.id().orElse("-"));
        }

        @Override
        public void duplicate(Notification notification) {
            heard.add("duplicate " + notification.id().orElse("-"));
        }

        @Override
        public void stale(Notification notification, Instant newest) {
            heard.add("stale " + notification.id().orElse("-") + " before " + newest);
        }

        @Override
        public void failed(Notification notification, int deliveries, Exception cause) {
            heard.add("failed " + notification.id().orElse("-") + " at " + deliveries);
        }

        @Override
        public void setAside(SetAside message) {
            aside.add(message);
        }

        @Override
        public void sourceFailed(RuntimeException cause) {
            heard.add("source failed");
        }
    };

    private NotificationDispatcherBuilder dispatcher() {
        return NotificationDispatcher.builder(source)
                .clock(() -> now)
                .listener(listener)
                .attempts(3)
                .delays(Duration.ofSeconds(10), Duration.ofSeconds(15))
                .on(OrderChange.class, (notification, change) -> {
                    if (failures-- > 0) {
                        throw new IllegalStateException("database away");
                    }
                    handled.add(change.amazonOrderId() + " " + change.summary().orderStatus());
                });
    }

    private void order(String order, String status, int minute, String id) {
        source.publish(Messages.orderChange(order, status, "2026-11-01T11:%02d:00Z".formatted(minute), id));
    }

    private static void pollAll(NotificationDispatcher dispatcher) throws InterruptedException {
        int taken;
        do {
            taken = dispatcher.poll(Duration.ZERO);
        } while (taken > 0);
    }

    @Test
    void handlesADuplicateOnce() throws InterruptedException {
        order("902-1", "Pending", 1, "n1");
        order("902-1", "Pending", 1, "n1");
        pollAll(dispatcher().build());

        assertThat(handled).containsExactly("902-1 Pending");
        assertThat(heard).containsExactly("handled n1", "duplicate n1");
        assertThat(source.size()).isZero();
    }

    @Test
    void olderOfOneSubjectIsStale() throws InterruptedException {
        order("902-1", "Shipped", 5, "n2");
        order("902-1", "Unshipped", 3, "n1");
        order("902-2", "Unshipped", 3, "n3");
        order("902-1", "Canceled", 5, "n4");
        pollAll(dispatcher().build());

        assertThat(handled).containsExactly("902-1 Shipped", "902-2 Unshipped", "902-1 Canceled");
        assertThat(heard).contains("stale n1 before 2026-11-01T11:05:00Z");
        assertThat(source.size()).isZero();
    }

    @Test
    void whatFailedMakesNothingStale() throws InterruptedException {
        failures = 1;
        order("902-1", "Shipped", 5, "n2");
        order("902-1", "Unshipped", 3, "n1");
        NotificationDispatcher dispatcher = dispatcher().build();
        pollAll(dispatcher);
        now = now.plusSeconds(10);
        pollAll(dispatcher);

        assertThat(handled).containsExactly("902-1 Unshipped", "902-1 Shipped");
    }

    @Test
    void whatFailsComesAgainLaterAndIsSetAsideAtLast() throws InterruptedException {
        failures = 3;
        order("902-1", "Shipped", 5, "n1");
        NotificationDispatcher dispatcher = dispatcher().build();
        pollAll(dispatcher);
        now = now.plusSeconds(9);
        pollAll(dispatcher);
        assertThat(heard).containsExactly("failed n1 at 1");
        now = now.plusSeconds(1);
        pollAll(dispatcher);
        assertThat(heard).containsExactly("failed n1 at 1", "failed n1 at 2");
        now = now.plusSeconds(15); // twice 10 is more than the longest
        pollAll(dispatcher);

        assertThat(aside).singleElement().satisfies(message -> {
            assertThat(message.reason()).contains("3 deliveries");
            assertThat(message.cause().orElseThrow()).hasMessage("database away");
            assertThat(message.notification().flatMap(Notification::id)).contains("n1");
            assertThat(message.message().body()).contains("902-1");
            assertThat(message.toString()).doesNotContain("SW1A");
        });
        assertThat(source.size()).isZero();
        source.publish(aside.get(0).message().body());
        pollAll(dispatcher);
        assertThat(heard).last().isEqualTo("handled n1"); // once it is mended it may be published again
    }

    @Test
    void malformedIsSetAsideAndBlocksNothing() throws InterruptedException {
        source.publish("nonsense");
        order("902-1", "Shipped", 5, "n1");
        pollAll(dispatcher().build());

        assertThat(handled).hasSize(1);
        assertThat(aside)
                .extracting(SetAside::reason)
                .singleElement()
                .asString()
                .contains("no JSON");
        assertThat(source.size()).isZero();
    }

    @Test
    void whatCannotBeSetAsideIsKept() throws InterruptedException {
        source.publish("nonsense");
        pollAll(NotificationDispatcher.builder(source)
                .listener(new DispatchListener() {
                    @Override
                    public void setAside(SetAside message) {
                        throw new IllegalStateException("disk full");
                    }
                })
                .build());

        assertThat(source.size()).isEqualTo(1);
    }

    @Test
    void typesWithoutAHandlerAreIgnoredOrGoToTheOther() throws InterruptedException {
        source.publish(Messages.reportFinished("1", "n1"));
        pollAll(dispatcher().build());
        assertThat(heard).containsExactly("ignored n1");

        source.publish(Messages.reportFinished("1", "n2"));
        pollAll(dispatcher()
                .otherwise(notification -> handled.add(notification.type().value()))
                .build());
        assertThat(handled).containsExactly("REPORT_PROCESSING_FINISHED");
    }

    @Test
    void allHandlersOfATypeAreCalled() throws InterruptedException {
        source.publish(Messages.reportFinished("1", "n1"));
        pollAll(dispatcher()
                .on(JobFinished.class, (notification, job) -> handled.add("job " + job.jobId()))
                .on(NotificationType.REPORT_PROCESSING_FINISHED, notification -> handled.add("type"))
                .on(FeedFinished.class, (notification, job) -> handled.add("feed"))
                .build());
        assertThat(handled).containsExactly("job 1", "type");
    }

    @Test
    void forgetsWhatIsPastTheWindowOrTooMuch() throws InterruptedException {
        NotificationDispatcher dispatcher =
                dispatcher().memory(Duration.ofHours(1), 2).build();
        order("902-1", "a", 1, "n1");
        order("902-2", "b", 1, "n2");
        order("902-3", "c", 1, "n3");
        order("902-1", "a again", 1, "n1");
        order("902-3", "c", 1, "n3");
        pollAll(dispatcher);
        assertThat(handled).containsExactly("902-1 a", "902-2 b", "902-3 c", "902-1 a again");

        now = now.plus(Duration.ofMinutes(61));
        order("902-3", "c again", 1, "n3");
        pollAll(dispatcher);
        assertThat(handled).last().isEqualTo("902-3 c again");
    }

    @Test
    void anErrorLeavesTheMessage() {
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .otherwise(notification -> {
                    throw new StackOverflowError();
                })
                .build();
        source.publish(Messages.reportFinished("1", "n1"));

        assertThatThrownBy(() -> dispatcher.poll(Duration.ZERO)).isInstanceOf(StackOverflowError.class);
        assertThat(source.size()).isEqualTo(1);
    }

    @Test
    void deliversAgainWhatNobodySettled() throws InterruptedException {
        source.publish("x");
        ReceivedMessage first = source.receive(1, Duration.ZERO).get(0);
        assertThat(source.receive(1, Duration.ZERO)).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        ReceivedMessage second = source.receive(1, Duration.ZERO).get(0);

        assertThat(second.deliveries()).isEqualTo(2);
        source.acknowledge(first); // no longer its receiver's
        source.release(first, Duration.ZERO);
        assertThat(source.receive(1, Duration.ZERO)).isEmpty();
        source.acknowledge(second);
        assertThat(source.size()).isZero();
    }

    @Test
    void closingWaitsForTheMessageInHandAndGivesBackTheOthers() throws Exception {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .on(ReportFinished.class, (notification, report) -> {
                    inHand.countDown();
                    goOn.await();
                    handled.add(report.reportId());
                })
                .build();
        source.publish(Messages.reportFinished("1", "n1"));
        source.publish(Messages.reportFinished("2", "n2"));
        Thread runs = new Thread(dispatcher);
        runs.start();
        inHand.await();
        Thread closes = new Thread(dispatcher::close);
        closes.start();
        while (closes.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closes.join();
        runs.join();

        assertThat(handled).containsExactly("1");
        assertThat(source.receive(9, Duration.ZERO))
                .singleElement()
                .satisfies(left -> assertThat(left.body()).contains("n2"));
    }

    @Test
    void closingEndsTheWaitForMessages() throws Exception {
        NotificationDispatcher dispatcher = dispatcher().build();
        Thread runs = new Thread(dispatcher);
        runs.start();
        while (runs.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        long start = System.nanoTime();
        dispatcher.close();
        runs.join();

        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(15));
        assertThat(dispatcher.poll(Duration.ofHours(1))).isZero();
    }

    @Test
    void aHandlerMayClose() throws Exception {
        NotificationDispatcher[] self = new NotificationDispatcher[1];
        self[0] = NotificationDispatcher.builder(source)
                .otherwise(notification -> self[0].close())
                .build();
        source.publish(Messages.reportFinished("1", "n1"));
        source.publish(Messages.reportFinished("2", "n2"));
        self[0].run();

        assertThat(source.size()).isEqualTo(1);
    }

    @Test
    void aSourceThatFailsIsAskedAgain() throws Exception {
        NotificationSource flaky = new NotificationSource() {
            private boolean failed;

            @Override
            public List<ReceivedMessage> receive(int most, Duration wait) throws InterruptedException {
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("no network");
                }
                return source.receive(most, wait);
            }

            @Override
            public void acknowledge(ReceivedMessage message) {
                source.acknowledge(message);
                throw new IllegalStateException("no network");
            }

            @Override
            public void release(ReceivedMessage message, Duration delay) {
                source.release(message, delay);
            }
        };
        NotificationDispatcher[] self = new NotificationDispatcher[1];
        self[0] = NotificationDispatcher.builder(flaky)
                .listener(listener)
                .delays(Duration.ofMillis(1), Duration.ofMillis(1))
                .otherwise(notification -> self[0].close())
                .build();
        source.publish(Messages.reportFinished("1", "n1"));
        self[0].run();

        assertThat(heard).containsExactly("source failed", "handled n1", "source failed");
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatThrownBy(() -> dispatcher().attempts(0)).hasMessageContaining("attempts is 0");
        assertThatThrownBy(() -> dispatcher().batch(0)).hasMessageContaining("batch is 0");
        assertThatThrownBy(() -> dispatcher().memory(Duration.ZERO, 1)).hasMessageContaining("window is PT0S");
        assertThatThrownBy(() -> dispatcher().delays(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .hasMessageContaining("PT2S");
    }
}
