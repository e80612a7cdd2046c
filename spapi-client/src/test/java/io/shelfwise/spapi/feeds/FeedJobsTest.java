package io.shelfwise.spapi.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.internal.stored.StoredJobs;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import io.shelfwise.spapi.whole.FakeShop;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feed jobs against the fake. */
class FeedJobsTest {

    private static final List<Marketplace> US = List.of(Marketplace.US);
    private static final String TITLE = "{\"item_name\":[{\"value\":\"Käse ☃ 1.10\"}]}";

    @TempDir
    Path folder;

    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .rateFactor(FakeShop.QUICK)
            .processingTime(Duration.ofMillis(60))
            .start();
    private final JobStore store = JobStore.inMemory();
    private final FakeShop shop = FakeShop.at(api);

    private FeedJobsBuilder builder() {
        return FeedJobs.builder(shop.client, FakeShop.ACCOUNT, store)
                .directory(folder)
                .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                .lease(Duration.ofMillis(800));
    }

    private FeedJobs jobs() {
        return builder().build();
    }

    private int created() {
        return api.counts().feedsCreated().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String sku(int i) {
        return api.seller().products().get(i).sku();
    }

    private Feed patches(int count, FeedLimits limits) {
        ListingsFeedBuilder feed =
                Feed.listings(api.seller().sellerId()).marketplaces(US).limits(limits);
        for (int i = 0; i < count; i++) {
            feed.message(ListingMessage.partialUpdate(sku(i), "PRODUCT", TITLE));
        }
        return feed.build();
    }

    private Feed patches(int count) {
        return patches(count, FeedLimits.listings());
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

    @Test
    void tellsWhatBecameOfEachMessage() {
        String sellerId = api.seller().sellerId();
        String sku = sku(0);
        FeedJobs feeds = jobs();
        // region submit
        String price = "[{\"currency\": \"USD\", \"our_price\": [{\"schedule\": [{\"value_with_tax\": 19.90}]}]}]";
        Feed feed = Feed.listings(sellerId)
                .issueLocale("en_US")
                .marketplaces(List.of(Marketplace.US))
                .message(ListingMessage.patch(
                        sku, "PRODUCT", List.of(ListingPatch.replace("/attributes/purchasable_offer", price))))
                .message(ListingMessage.update("NEW-1", "PRODUCT", ListingRequirements.LISTING, "{}"))
                .message(ListingMessage.delete("NOT-THERE"))
                .build();
        FeedResult result = feeds.submit("prices of 1 December", feed);
        for (MessageResult message : result.messages(MessageStatus.INVALID)) {
            System.out.println(message.message().sku() + ": " + message.issues());
        }
        // endregion
        assertThat(result.messages())
                .extracting(
                        message -> message.message().messageId(),
                        message -> message.message().sku(),
                        MessageResult::status)
                .containsExactly(
                        tuple(1L, sku, MessageStatus.ACCEPTED),
                        tuple(2L, "NEW-1", MessageStatus.ACCEPTED),
                        tuple(3L, "NOT-THERE", MessageStatus.INVALID));
        assertThat(result.messages().get(1).issues())
                .extracting(FeedIssue::severity)
                .containsExactly("WARNING");
        FeedIssue error = result.messages().get(2).issues().get(0);
        assertThat(error.code()).isEqualTo("13013");
        assertThat(error.attributeNames()).containsExactly("sku");
        assertThat(result.counts()).isEqualTo(new FeedCounts(3, 2, 1, 1, 1));
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.isWhollyAccepted()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSameNameIsSubmittedOnce() throws Exception {
        Feed feed = patches(3);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<FeedProgress> heard = new ArrayList<>();
        try {
            List<CompletableFuture<FeedResult>> all = IntStream.range(0, 4)
                    .mapToObj(i -> jobs().submitAsync("monday", feed, i == 0 ? heard::add : progress -> {}, threads))
                    .toList();
            for (CompletableFuture<FeedResult> one : all) {
                assertThat(one.get().isWhollyAccepted()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(created()).isEqualTo(1);
        assertThat(heard).extracting(FeedProgress::state).contains(JobState.DONE);

        assertThatThrownBy(() -> jobs().submit("monday", patches(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("monday");
        jobs().submit("tuesday", feed);
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void largeFeedsAreSplit() {
        Feed feed = patches(7, new FeedLimits(3, 10_000));

        FeedResult result = jobs().submit("parts", feed);

        assertThat(feed.partCount()).isEqualTo(3);
        assertThat(created()).isEqualTo(3);
        assertThat(result.messages())
                .extracting(message -> message.message().messageId())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(result.counts().accepted()).isEqualTo(7);
        assertThat(result.isWhollyAccepted()).isTrue();
    }

    @Test
    void flatFilesAreMatchedByRecordAndKeepTheirCharset() {
        Feed feed = Feed.flatFile("POST_FLAT_FILE_INVLOADER_DATA")
                .columns(List.of("sku", "title"))
                .row(List.of(sku(0), "Käse"))
                .row(List.of("", "no SKU"))
                .row(List.of("MÜLLER-1", "not known"))
                .charset(Charset.forName("windows-1252"))
                .marketplaces(US)
                .limits(new FeedLimits(2, 10_000))
                .build();

        FeedResult result = jobs().submit("flat", feed);

        assertThat(result.messages())
                .extracting(MessageResult::status)
                .containsExactly(MessageStatus.ACCEPTED, MessageStatus.INVALID, MessageStatus.ACCEPTED);
        assertThat(result.messages().get(1).issues())
                .extracting(FeedIssue::code)
                .containsExactly("90057");
        assertThat(result.messages().get(2).issues()).extracting(FeedIssue::sku).containsExactly("MÜLLER-1");
        assertThat(result.counts()).isEqualTo(new FeedCounts(3, 2, 1, 1, 1));
    }

    @Test
    void aLostAnswerIsFoundInTheList() {
        api.faults().next(Fault.LOST_ANSWER, "createFeed", 1);

        assertThat(jobs().submit("lost", patches(2)).isWhollyAccepted()).isTrue();
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void whatNeverArrivedIsSubmittedAfterTheLease() {
        api.faults().next(Fault.SERVER_ERROR, "createFeed", 1);

        assertThat(jobs().submit("never arrived", patches(2)).isWhollyAccepted())
                .isTrue();
        assertThat(created()).isEqualTo(1);
    }

    private void dieWhileSubmitting(String name, Feed feed) {
        PartKey part = new PartKey(name, feed, 0);
        Instant past = Instant.now().minus(Duration.ofSeconds(10));
        assertThat(new StoredJobs(store, FakeShop.ACCOUNT)
                        .save(part.marked(part.unstored()).intended(past, Duration.ofSeconds(2))))
                .isTrue();
    }

    /** Another program submits a feed that looks the same in Amazon's list. */
    private String elsewhere(String name, Feed feed) {
        FeedJobs other = FeedJobs.builder(shop.client, FakeShop.ACCOUNT, JobStore.inMemory())
                .directory(folder)
                .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                .build();
        return other.submit(name, feed).parts().get(0).feedId();
    }

    @Test
    void afterARestartTheFeedIsFound() {
        Feed feed = patches(2);
        dieWhileSubmitting("restart", feed);
        String id = elsewhere("what got through", feed);

        FeedResult result = jobs().submit("restart", feed);

        assertThat(result.parts()).extracting(FeedPartResult::feedId).containsExactly(id);
        assertThat(created()).isEqualTo(1);
        assertThat(jobs().unclear(Feed.LISTINGS)).isZero();
    }

    @Test
    void afterARestartWhatAmazonDoesNotHaveIsSubmitted() {
        Feed feed = patches(2);
        dieWhileSubmitting("restart", feed);

        assertThat(jobs().submit("restart", feed).isWhollyAccepted()).isTrue();
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void whatMayBeOneOfSeveralIsSaidAndNotSubmittedAgain() {
        Feed feed = patches(2);
        dieWhileSubmitting("unclear", feed);
        List<String> ids = List.of(elsewhere("one", feed), elsewhere("two", feed));

        for (int i = 0; i < 2; i++) {
            FeedJobException unclear =
                    catchThrowableOfType(FeedJobException.class, () -> jobs().submit("unclear", feed));
            assertThat(unclear).hasMessageContaining("part 1 of feed 'unclear'").hasMessageContaining("settle");
            assertThat(unclear.candidates()).containsExactlyInAnyOrderElementsOf(ids);
        }
        assertThat(created()).isEqualTo(2);
        assertThat(jobs().unclear(Feed.LISTINGS)).isEqualTo(1);

        assertThat(jobs().settle("unclear", feed, 1, Optional.of(ids.get(1)))).isTrue();
        assertThat(jobs().settle("unclear", feed, 1, Optional.empty())).isFalse();
        assertThat(jobs().submit("unclear", feed).parts())
                .extracting(FeedPartResult::feedId)
                .containsExactly(ids.get(1));
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void twoThatDiedDoNotTakeEachOthersFeed() {
        Feed one = patches(2);
        Feed other = patches(3);
        dieWhileSubmitting("one", one);
        dieWhileSubmitting("other", other);
        String id = elsewhere("what got through", other);

        FeedJobException unclear = catchThrowableOfType(FeedJobException.class, () -> jobs().submit("one", one));
        assertThat(unclear.candidates()).containsExactly(id);
        assertThat(jobs().settle("one", one, 1, Optional.empty())).isTrue();
        assertThat(jobs().submit("one", one).isWhollyAccepted()).isTrue();
        assertThat(jobs().submit("other", other).parts())
                .extracting(FeedPartResult::feedId)
                .containsExactly(id);
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void fatalLeavesUnknownWhatBecameOfTheMessages() {
        api.faults().next(Fault.FATAL, Feed.LISTINGS, 1);
        Feed feed = patches(2);

        for (int i = 0; i < 2; i++) {
            FeedResult result = jobs().submit("fatal", feed);
            assertThat(result.parts()).extracting(FeedPartResult::state).containsExactly(JobState.FATAL);
            assertThat(result.messages()).extracting(MessageResult::status).containsOnly(MessageStatus.UNKNOWN);
            assertThat(result.isWhollyAccepted()).isFalse();
        }
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void whatAmazonSaysToTheWholeFeedIsUnmatched() {
        byte[] bytes = "{\"header\":{}}".getBytes(StandardCharsets.UTF_8);

        FeedResult result = jobs().submit("bad", Feed.document(Feed.LISTINGS, "application/json", bytes, US));

        assertThat(result.parts()).extracting(FeedPartResult::state).containsExactly(JobState.FATAL);
        assertThat(result.unmatched()).singleElement().satisfies(issue -> {
            assertThat(issue.isError()).isTrue();
            assertThat(issue.message()).contains("version 2.0");
        });
    }

    @Test
    void canceledByAmazonIsNotProcessed() {
        api.faults().next(Fault.CANCELLED, Feed.LISTINGS, 1);

        FeedResult result = jobs().submit("canceled", patches(2));

        assertThat(result.parts()).extracting(FeedPartResult::state).containsExactly(JobState.CANCELED);
        assertThat(result.messages()).extracting(MessageResult::status).containsOnly(MessageStatus.NOT_PROCESSED);
    }

    @Test
    void canceledByUsIsNotProcessed() {
        try (FakeSellingPartnerApi slow = FakeSellingPartnerApi.builder()
                        .rateFactor(FakeShop.QUICK)
                        .processingTime(Duration.ofMinutes(10))
                        .start();
                FakeShop host = FakeShop.at(slow)) {
            FeedJobs jobs = FeedJobs.builder(host.client, FakeShop.ACCOUNT, store)
                    .directory(folder)
                    .polling(Duration.ofMillis(2), Duration.ofMillis(2))
                    .build();
            Feed feed = patches(2);
            List<Boolean> canceled = new ArrayList<>();
            FeedResult result = jobs.submit("slow", feed, progress -> {
                if (progress.state() == JobState.PENDING && canceled.isEmpty()) {
                    canceled.add(jobs.cancel("slow", feed));
                }
            });
            assertThat(canceled).containsExactly(true);
            assertThat(result.parts()).extracting(FeedPartResult::state).containsExactly(JobState.CANCELED);
        }
    }

    @Test
    void uploadsAndDownloadsGetThrough() {
        api.faults()
                .next(Fault.EXPIRED_URL, "createFeedDocument", 1)
                .next(Fault.EXPIRED_URL, Feed.LISTINGS, 1)
                .next(Fault.DOWNLOAD_ERROR, Feed.LISTINGS, 1)
                .next(Fault.CUT_DOWNLOAD, Feed.LISTINGS, 2);

        assertThat(jobs().submit("rough", patches(3)).isWhollyAccepted()).isTrue();
        assertThat(api.counts().downloads()).isEqualTo(4);
        assertThat(api.faults().struck(Fault.EXPIRED_URL)).isEqualTo(2);
    }

    @Test
    void aReportThatIsCutIsAnErrorAndNothingIsSubmittedAgain() {
        api.faults().next(Fault.CUT_GZIP, Feed.LISTINGS, 1);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> jobs().submit("cut", patches(2)))
                    .isInstanceOf(FeedJobException.class)
                    .hasMessageContaining("not whole");
        }
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void theContentTypeGoesAsItWasAnnounced() {
        byte[] xml = "sku\nA".getBytes(StandardCharsets.UTF_8);

        FeedResult result = jobs().submit("odd", Feed.document("POST_ODD", "TEXT/xml;charset=\"utf-8\" ;a=b", xml, US));

        assertThat(result.parts()).extracting(FeedPartResult::state).containsExactly(JobState.DONE);
        assertThat(result.counts().processed()).isEqualTo(1);
    }

    @Test
    void aWordFromAmazonEndsTheWait() throws Exception {
        Feed feed = patches(1);
        FeedJobs jobs =
                builder().polling(Duration.ofHours(1), Duration.ofHours(1)).build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<FeedResult> future = jobs.submitAsync("woken", feed, progress -> {}, thread);
            String key = new PartKey("woken", feed, 0).key();
            while (!future.isDone()) {
                store.find(FakeShop.ACCOUNT, key).flatMap(ReportJob::reportId).ifPresent(jobs::processingFinished);
                Thread.onSpinWait();
            }
            assertThat(future.get().isWhollyAccepted()).isTrue();
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Feed feed = Feed.listings("S")
                .marketplaces(US)
                .message(ListingMessage.delete("A"))
                .build();
        api.revoke(0, 0);
        api.expireAccessTokens();

        assertThatThrownBy(() -> jobs().submit("revoked", feed)).isInstanceOf(RuntimeException.class);
        assertThat(created()).isZero();
        assertThat(store.list(FakeShop.ACCOUNT, Feed.LISTINGS)).allMatch(job -> job.state() == JobState.NONE);
    }
}
