package io.shelfwise.spapi.datakiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.spapi.datakiosk.rows.Economics;
import io.shelfwise.spapi.datakiosk.rows.FeeSummary;
import io.shelfwise.spapi.datakiosk.rows.SalesAndTrafficByAsin;
import io.shelfwise.spapi.datakiosk.rows.SalesAndTrafficByDate;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import io.shelfwise.spapi.whole.FakeShop;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data Kiosk queries against the fake, whose pages have 50 rows. */
class DataKioskTest {

    private static final List<Marketplace> US = List.of(Marketplace.US);
    private static final String TYPE = "DATA_KIOSK";

    @TempDir
    Path folder;

    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .rateFactor(FakeShop.QUICK)
            .processingTime(Duration.ofMillis(60))
            .start();
    private final JobStore store = JobStore.inMemory();
    private final FakeShop shop = FakeShop.at(api);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    private final KioskQuery products =
            SalesAndTrafficQuery.of(US, today.minusDays(30), today).by(SalesAndTrafficQuery.Product.SKU);
    private final KioskQuery days =
            SalesAndTrafficQuery.of(US, today.minusDays(119), today).by(SalesAndTrafficQuery.Period.DAY);

    private DataKioskBuilder builder(JobStore jobs) {
        return DataKiosk.builder(shop.client, FakeShop.ACCOUNT, jobs)
                .directory(folder)
                .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                .lease(Duration.ofSeconds(2));
    }

    private DataKiosk kiosk() {
        return builder(store).build();
    }

    private int created() {
        return api.counts().queriesCreated();
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

    private static List<String> lines(KioskResult result) {
        try (result;
                Stream<KioskRow> rows = result.rows()) {
            return rows.map(KioskRow::toJson).toList();
        }
    }

    @Test
    void readsAllPagesAsRows() {
        DataKiosk kiosk = kiosk();
        LocalDate from = today.minusDays(119);
        LocalDate to = today;
        // region run
        KioskQuery query = SalesAndTrafficQuery.of(List.of(Marketplace.US), from, to)
                .by(SalesAndTrafficQuery.Period.DAY)
                .withMaxAge(Duration.ofHours(6));
        BigDecimal sold = BigDecimal.ZERO;
        try (KioskResult result = kiosk.run(query);
                Stream<SalesAndTrafficByDate> rows = result.read(SalesAndTrafficByDate.class)) {
            for (SalesAndTrafficByDate day : (Iterable<SalesAndTrafficByDate>) rows::iterator) {
                sold = sold.add(day.sales().orderedProductSales().amount());
            }
        }
        // endregion
        assertThat(sold)
                .isEqualByComparingTo(api.seller().orders().stream()
                        .filter(WorldOrder::isSale)
                        .map(order -> order.total().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(created()).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();

        KioskResult again = kiosk.run(query); // taken from what was asked before
        assertThat(again.queryIds()).hasSize(3);
        assertThat(lines(again)).hasSize(120).doesNotHaveDuplicates();
        assertThat(created()).isEqualTo(3);
    }

    @Test
    void economicsAreExact() {
        try (KioskResult result = kiosk().run(EconomicsQuery.of(US, today.minusDays(60), today)
                        .query());
                Stream<Economics> rows = result.read(Economics.class)) {
            List<Economics> all = rows.toList();
            assertThat(all).hasSameSizeAs(api.seller().products());
            Economics one = all.stream()
                    .filter(row -> row.sales().unitsOrdered() > 0)
                    .findFirst()
                    .orElseThrow();
            Money sales = one.sales().orderedProductSales().money().orElseThrow();
            FeeSummary fee = one.fees().get(0);
            assertThat(one.msku())
                    .isEqualTo(api.seller().products().get(all.indexOf(one)).sku());
            assertThat(fee.charges().get(0).aggregatedDetail().amount().amount())
                    .isEqualByComparingTo(sales.amount().multiply(new BigDecimal("0.15")));
            assertThat(all).allMatch(row -> row.extras().isEmpty() && row.ads().isEmpty());
        }
    }

    @Test
    void rowsOfAnyQueryAreKeptAsTheyCame() {
        try (KioskResult result = kiosk().run(products);
                Stream<KioskRow> rows = result.rows();
                Stream<SalesAndTrafficByAsin> typed = result.read(SalesAndTrafficByAsin.class)) {
            KioskRow row = rows.findFirst().orElseThrow();
            SalesAndTrafficByAsin same = typed.findFirst().orElseThrow();
            assertThat(row.text("sku")).isEqualTo(Optional.of(same.sku()));
            assertThat(row.number("sales", "orderedProductSales", "amount"))
                    .isEqualTo(Optional.of(same.sales().orderedProductSales().amount()));
            assertThat(row.number("sku")).isEmpty();
            assertThat(row.at("sales", "nothing", "there")).isEmpty();
        }
    }

    @Test
    void noDataIsAnEmptyResult() {
        KioskQuery query = EconomicsQuery.of(US, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2))
                .query();

        KioskResult result = kiosk().run(query);

        assertThat(result.isEmpty()).isTrue();
        assertThat(lines(result)).isEmpty();
    }

    @Test
    void fatalKeepsAmazonsWordsAndCoolsDown() {
        api.faults().next(Fault.FATAL, TYPE, 1);

        KioskException fatal = catchThrowableOfType(KioskException.class, () -> kiosk().run(products));
        assertThat(fatal.amazonText().orElseThrow()).contains("The query failed.");
        assertThat(fatal.retryAt().orElseThrow()).isAfter(Instant.now().plus(Duration.ofMinutes(29)));
        assertThatThrownBy(() -> kiosk().run(products)).isInstanceOf(KioskException.class);
        assertThat(created()).isEqualTo(1);

        DataKiosk later = builder(store)
                .clock(() -> Instant.now().plus(Duration.ofMinutes(31)))
                .build();
        assertThat(lines(later.run(products))).hasSize(12);
    }

    @Test
    void canceledIsNoEmptyResult() {
        api.faults().next(Fault.CANCELLED, TYPE, 1);

        assertThatThrownBy(() -> kiosk().run(products))
                .isInstanceOf(KioskException.class)
                .hasMessageContaining("canceled");
        assertThat(lines(kiosk().run(products))).hasSize(12);
    }

    @Test
    void asksOnceForTheSameText() throws Exception {
        KioskQuery spaced = KioskQuery.of(products.text().replace("{", " {\n\t") + "# the same");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<KioskProgress> heard = new ArrayList<>();
        try {
            List<CompletableFuture<KioskResult>> all = IntStream.range(0, 4)
                    .mapToObj(i -> kiosk().runAsync(
                                    i % 2 == 0 ? products : spaced, i == 0 ? heard::add : progress -> {}, threads))
                    .toList();
            for (CompletableFuture<KioskResult> one : all) {
                assertThat(lines(one.get())).hasSize(12);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(created()).isEqualTo(1);
        assertThat(heard).extracting(KioskProgress::state).contains(JobState.DONE);
        assertThat(heard.get(heard.size() - 1).bytes()).isPositive();
    }

    @Test
    void aQueryOfAnotherProgramIsTaken() {
        List<String> first = lines(kiosk().run(products));

        assertThat(lines(builder(JobStore.inMemory()).build().run(products))).isEqualTo(first);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void pagesOfAnotherProgramAreNotTakenSinceTheListDoesNotTellThemApart() {
        List<String> first = lines(kiosk().run(days));

        assertThat(lines(builder(JobStore.inMemory()).build().run(days))).isEqualTo(first);
        assertThat(created()).isEqualTo(6);
    }

    @Test
    void aLostAnswerIsFoundInTheList() {
        api.faults().next(Fault.LOST_ANSWER, "createQuery", 1);

        assertThat(lines(kiosk().run(products))).hasSize(12);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void pagesEndAtARepeatedToken() {
        api.faults().next(Fault.REPEATED_TOKEN, "createQuery", 1);

        try (KioskResult result = kiosk().run(days)) {
            assertThat(result.isTokenRepeated()).isTrue();
            assertThat(result.queryIds()).hasSize(2);
            assertThat(result.rows().count()).isEqualTo(100);
        }
    }

    @Test
    void downloadsThroughEverythingThatBreaks() {
        api.faults()
                .next(Fault.EXPIRED_URL, TYPE, 1)
                .next(Fault.DOWNLOAD_ERROR, TYPE, 1)
                .next(Fault.CUT_DOWNLOAD, TYPE, 2);

        assertThat(lines(kiosk().run(products))).hasSize(12);
        assertThat(api.counts().downloads()).isEqualTo(4);
    }

    @Test
    void cutGzipIsAnErrorAndTheNextRunAsksAnew() {
        api.faults().next(Fault.CUT_GZIP, TYPE, 1);

        assertThatThrownBy(() -> kiosk().run(products))
                .isInstanceOf(KioskException.class)
                .hasMessageContaining("not whole");
        assertThat(folder).isEmptyDirectory();
        assertThat(lines(kiosk().run(products))).hasSize(12);
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void aWordFromAmazonEndsTheWait() throws Exception {
        DataKiosk kiosk =
                builder(store).polling(Duration.ofHours(1), Duration.ofHours(1)).build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<KioskResult> future = kiosk.runAsync(products, progress -> {}, thread);
            while (!future.isDone()) {
                store.list(FakeShop.ACCOUNT, TYPE).stream()
                        .map(ReportJob::reportId)
                        .flatMap(Optional::stream)
                        .forEach(kiosk::processingFinished);
                Thread.onSpinWait();
            }
            assertThat(lines(future.get())).hasSize(12);
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void aQueryThatAmazonDoesNotUnderstandIsRefusedWithItsWords() {
        assertThatThrownBy(() -> kiosk().run(KioskQuery.of("query{a{b(startDate:\"x\" endDate:\"y\"){c}}}")))
                .hasMessageContaining("400");
        assertThat(store.list(FakeShop.ACCOUNT, TYPE)).allMatch(job -> job.state() == JobState.NONE);
    }
}
