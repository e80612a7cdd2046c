package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.spapi.internal.jobs.Pace;
import io.shelfwise.spapi.internal.jobs.Polling;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.BuyerDataException;
import io.shelfwise.spapi.login.Purpose;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report jobs against the fake. */
class ReportJobsTest {

    private static final String TYPE = "GET_STRANDED_INVENTORY_UI_DATA";
    private static final String ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";
    private static final ReportRequest REQUEST = JobShop.request(TYPE, 3);

    @TempDir
    Path folder;

    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .rateFactor(JobShop.QUICK)
            .processingTime(Duration.ofMillis(60))
            .start();
    private final JobStore store = JobStore.inMemory();
    private final JobShop shop = JobShop.at(api);

    private ReportJobs jobs() {
        return shop.jobs(store, folder).build();
    }

    @BeforeEach
    void open() {
        api.counts().reset();
    }

    @AfterEach
    void close() {
        shop.close();
        api.close();
    }

    private int created(String type) {
        return api.counts().reportsCreated().getOrDefault(type, 0);
    }

    @Test
    void asksOnceForTheSameReport() throws Exception {
        ReportJobs jobs = jobs();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<ReportProgress> heard = new ArrayList<>();
        try {
            List<CompletableFuture<FetchedReport>> all = IntStream.range(0, 4)
                    .mapToObj(i -> jobs.fetchAsync(REQUEST, i == 0 ? heard::add : progress -> {}, threads))
                    .toList();
            for (CompletableFuture<FetchedReport> one : all) {
                assertThat(JobShop.text(one.get())).isEqualTo(JobShop.expected(REQUEST));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(created(TYPE)).isEqualTo(1);
        assertThat(heard).extracting(ReportProgress::state).contains(JobState.DONE);
        assertThat(heard.get(heard.size() - 1).bytes()).isPositive();
    }

    @Test
    void readsTypedRowsOverPieces() {
        Instant to = Instant.now().truncatedTo(ChronoUnit.DAYS);
        ReportRequest request = ReportRequest.of(ORDERS)
                .range(to.minus(Duration.ofDays(70)), to)
                .marketplaces(List.of(Marketplace.US))
                .build();
        // region fetch
        try (FetchedReport report = jobs().fetch(request)) {
            List<OrderLine> lines = report.read(ReportTypes.allOrders()).toList();
            // endregion
            long expected = api.reportText(ORDERS, to.minus(Duration.ofDays(70)), to)
                            .lines()
                            .count()
                    - 1;
            assertThat(expected).isPositive();
            assertThat(lines).hasSize((int) expected);
            assertThat(report.documents()).hasSize(3);
        }
        assertThat(created(ORDERS)).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void canceledByAmazonIsEmpty() {
        api.faults().rate(Fault.CANCELLED, TYPE, 1);

        assertThat(jobs().fetch(REQUEST).isEmpty()).isTrue();
    }

    @Test
    void canceledByUsIsAFailure() {
        try (FakeSellingPartnerApi slow = FakeSellingPartnerApi.builder()
                        .seed(6)
                        .rateFactor(JobShop.QUICK)
                        .processingTime(Duration.ofMinutes(10)) // it waits long before it can no longer be cancelled
                        .start();
                JobShop host = JobShop.at(slow)) {
            ReportJobs jobs = host.jobs(store, folder)
                    .polling(Duration.ofMillis(2), Duration.ofMillis(2))
                    .build();
            CompletableFuture<Boolean> canceled = new CompletableFuture<>();
            assertThatThrownBy(() -> jobs.fetch(REQUEST, progress -> {
                        if (progress.state() == JobState.PENDING && !canceled.isDone()) {
                            canceled.complete(jobs.cancel(REQUEST));
                        }
                    }))
                    .isInstanceOf(ReportJobException.class)
                    .hasMessageContaining("canceled by this side");
            assertThat(canceled.join()).isTrue();
        }
    }

    @Test
    void fatalKeepsAmazonsWordsAndCoolsDown() throws Exception {
        api.faults().next(Fault.FATAL, TYPE, 1);
        ReportJobs jobs = jobs();

        ReportJobException fatal = catchThrowableOfType(ReportJobException.class, () -> jobs.fetch(REQUEST));
        assertThat(fatal.amazonText().orElseThrow()).contains("could not be made");
        assertThat(fatal.retryAt().orElseThrow()).isAfter(Instant.now().plus(Duration.ofMinutes(29)));
        assertThatThrownBy(() -> jobs().fetch(REQUEST)).isInstanceOf(ReportJobException.class);
        assertThat(created(TYPE)).isEqualTo(1);

        ReportJobs later = shop.jobs(store, folder)
                .clock(() -> Instant.now().plus(Duration.ofMinutes(31)))
                .build();
        assertThat(JobShop.text(later.fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST));
        assertThat(created(TYPE)).isEqualTo(2);
    }

    @Test
    void cooldownDoublesToItsLongest() {
        Pace pace = new Pace(
                Instant::now,
                new Polling(Duration.ofSeconds(2), Duration.ofSeconds(30)),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(4));
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(n -> pace.cooldown(n).toMinutes()))
                .containsExactly(30L, 60L, 120L, 240L, 240L);
    }

    @Test
    void downloadsThroughEverythingThatBreaks() throws Exception {
        api.faults()
                .next(Fault.EXPIRED_URL, TYPE, 1)
                .next(Fault.DOWNLOAD_ERROR, TYPE, 1)
                .next(Fault.CUT_DOWNLOAD, TYPE, 2);

        assertThat(JobShop.text(jobs().fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST));
        assertThat(api.counts().downloads()).isEqualTo(4);
    }

    @Test
    void cutGzipIsAnErrorAndTheNextFetchAsksAnew() throws Exception {
        api.faults().next(Fault.CUT_GZIP, TYPE, 1);

        assertThatThrownBy(() -> jobs().fetch(REQUEST))
                .isInstanceOf(ReportJobException.class)
                .hasMessageContaining("not whole");
        assertThat(JobShop.text(jobs().fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST));
    }

    @Test
    void aLostAnswerIsFoundInTheList() throws Exception {
        api.faults().next(Fault.LOST_ANSWER, "createReport", 1);

        assertThat(JobShop.text(jobs().fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST));
        assertThat(created(TYPE)).isEqualTo(1);
    }

    @Test
    void whoSearchedLongerThanItsLeaseDoesNotAskToo() throws Exception {
        AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
        InstantSource clock = () -> Instant.now().plus(ahead.get());
        JobStore slow = new ForwardingJobStore(store) {
            private boolean searched;

            @Override
            public List<ReportJob> list(SellerAccount account, String type) {
                List<ReportJob> found = super.list(account, type);
                if (!searched) {
                    searched = true;
                    ahead.set(Duration.ofSeconds(10)); // the lease of 2 seconds has ended: another takes over
                    shop.jobs(store, folder).clock(clock).build().fetch(REQUEST).close();
                }
                return found;
            }
        };

        assertThat(JobShop.text(shop.jobs(slow, folder).clock(clock).build().fetch(REQUEST)))
                .isEqualTo(JobShop.expected(REQUEST));
        assertThat(created(TYPE)).isEqualTo(1);
    }

    @Test
    void aReportOfAnotherProgramIsTaken() throws Exception {
        jobs().fetch(REQUEST).close();
        ReportJobs other = shop.jobs(JobStore.inMemory(), folder).build();

        assertThat(JobShop.text(other.fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST));
        assertThat(created(TYPE)).isEqualTo(1);
    }

    @Test
    void optionsThatTheListDoesNotTellCostOneExtraThatIsCounted() {
        ReportRequest weekly = withOptions(Map.of("period", "WEEK"));
        ReportRequest daily = withOptions(Map.of("period", "DAY"));
        Instant past = Instant.now().minus(Duration.ofSeconds(10));
        for (ReportRequest request : List.of(weekly, daily)) { // both died while they asked, one got through
            store.save(JobShop.ACCOUNT, new ReportJob(request.unstored().intended(past, Duration.ofSeconds(2))));
        }
        shop.jobs(JobStore.inMemory(), folder).build().fetch(REQUEST).close(); // what got through, by its looks
        api.counts().reset();

        jobs().fetch(weekly).close();
        jobs().fetch(daily).close();

        assertThat(jobs().extras(TYPE)).isEqualTo(1);
        assertThat(created(TYPE)).isEqualTo(1);
    }

    private ReportRequest withOptions(Map<String, String> options) {
        return ReportRequest.of(TYPE)
                .range(REQUEST.from().orElseThrow(), REQUEST.to().orElseThrow())
                .marketplaces(List.of(Marketplace.US))
                .options(options)
                .build();
    }

    @Test
    void aWordFromAmazonEndsTheWait() throws Exception {
        ReportJobs jobs = shop.jobs(store, folder)
                .polling(Duration.ofHours(1), Duration.ofHours(1))
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<FetchedReport> future = jobs.fetchAsync(REQUEST, progress -> {}, thread);
            while (!future.isDone()) {
                store.find(JobShop.ACCOUNT, REQUEST.key())
                        .flatMap(ReportJob::reportId)
                        .ifPresent(jobs::processingFinished);
                Thread.onSpinWait();
            }
            assertThat(JobShop.text(future.get())).isEqualTo(JobShop.expected(REQUEST));
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void cancellingTheFutureEndsTheWaitAndKeepsTheJob() throws Exception {
        ReportJobs waits = shop.jobs(store, folder)
                .polling(Duration.ofHours(1), Duration.ofHours(1))
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch pending = new CountDownLatch(1);
            CompletableFuture<FetchedReport> future = waits.fetchAsync(
                    REQUEST,
                    progress -> {
                        if (progress.state() == JobState.PENDING) {
                            pending.countDown();
                        }
                    },
                    thread);
            pending.await();
            assertThat(future.cancel(true)).isTrue();
            boolean interrupted = thread.submit(Thread::interrupted).get(); // runs once the wait has ended

            assertThat(interrupted).isFalse();
            assertThat(future).isCancelled();
            assertThat(store.find(JobShop.ACCOUNT, REQUEST.key()).map(ReportJob::state))
                    .contains(JobState.PENDING);
            assertThat(folder).isEmptyDirectory();
            assertThat(JobShop.text(jobs().fetch(REQUEST))).isEqualTo(JobShop.expected(REQUEST)); // goes on
            assertThat(created(TYPE)).isEqualTo(1);
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void aFutureCancelledBeforeItBeginsAsksForNothing() {
        Queue<Runnable> later = new ArrayDeque<>();
        CompletableFuture<FetchedReport> future = jobs().fetchAsync(REQUEST, progress -> {}, later::add);
        future.cancel(true);
        later.remove().run();

        assertThat(created(TYPE)).isZero();
        assertThat(store.find(JobShop.ACCOUNT, REQUEST.key())).isEmpty();
    }

    @Test
    void whatIsFetchedForACancelledFutureIsDeleted() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch canceled = new CountDownLatch(1);
            CompletableFuture<FetchedReport>[] future = futures();
            CountDownLatch known = new CountDownLatch(1);
            future[0] = jobs().fetchAsync(
                            REQUEST,
                            progress -> {
                                if (progress.bytes() > 0 && canceled.getCount() > 0) {
                                    await(known);
                                    future[0].cancel(true);
                                    Thread.interrupted(); // as if the interrupt came too late to matter
                                    canceled.countDown();
                                }
                            },
                            thread);
            known.countDown();
            canceled.await();
            thread.submit(() -> {}).get();

            assertThat(folder).isEmptyDirectory();
        } finally {
            thread.shutdown();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CompletableFuture<FetchedReport>[] futures() {
        return new CompletableFuture[1];
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void restrictedTypesNeedTheOptIn() throws Exception {
        ReportRequest restricted = ReportRequest.of("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL")
                .range(Instant.now().minus(Duration.ofDays(20)), Instant.now())
                .marketplaces(List.of(Marketplace.US))
                .build();

        BuyerDataException refused = catchThrowableOfType(BuyerDataException.class, () -> jobs().fetch(restricted));
        assertThat(refused.operation()).isEqualTo("createReport");
        assertThat(refused).hasMessageContaining(restricted.type());
        assertThat(created(restricted.type())).isZero();
        assertThat(store.find(JobShop.ACCOUNT, restricted.key()).map(ReportJob::state))
                .contains(JobState.NONE);
        assertThat(refused.purposes()).contains(Purpose.SHIPPING);
        assertThat(api.counts().restrictedTokens()).isZero();
        assertThat(folder).isEmptyDirectory();

        try (JobShop opted = JobShop.at(api, BuyerData.forPurpose(Purpose.SHIPPING));
                FetchedReport report = opted.jobs(store, folder).build().fetch(restricted)) {
            assertThat(JobShop.text(report)).startsWith("amazon-order-id").contains("recipient-name");
        }
        assertThat(api.counts().restrictedTokens()).isEqualTo(1);
        assertThat(created(restricted.type())).isEqualTo(1);
    }

    @Test
    void settlementsAreListed() {
        String type = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";
        assertThatThrownBy(() -> jobs().fetch(JobShop.request(type, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type)
                .hasMessageContaining("existing");

        List<DownloadedDocument> documents =
                jobs().existing(type, Instant.now().minus(Duration.ofDays(89))).toList();
        assertThat(documents).isNotEmpty();
        documents.forEach(DownloadedDocument::close);
    }
}
