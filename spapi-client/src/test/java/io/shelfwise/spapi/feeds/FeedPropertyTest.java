package io.shelfwise.spapi.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.wire.Extras;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of splitting and of matching. */
class FeedPropertyTest {

    @Property(tries = 300)
    void everyItemIsInOnePartInOrderAndEachPartIsWithinTheLimits(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 40) Integer> given,
            @ForAll @IntRange(min = 1, max = 7) int messages,
            @ForAll @IntRange(min = 0, max = 1) int separator) {
        int[] sizes = given.stream().mapToInt(Integer::intValue).toArray();
        FeedLimits limits = new FeedLimits(messages, 60);

        List<Splitting.Range> parts = Splitting.split(sizes, 20, separator, limits);

        assertThat(parts.stream().flatMapToInt(part -> IntStream.range(part.from(), part.to())))
                .containsExactlyElementsOf(
                        IntStream.range(0, sizes.length).boxed().toList());
        for (Splitting.Range part : parts) {
            int count = part.to() - part.from();
            int bytes = Arrays.stream(sizes, part.from(), part.to()).sum();
            assertThat(count).isBetween(1, messages);
            assertThat(20 + bytes + separator * (count - 1)).isLessThanOrEqualTo(60);
        }
    }

    @Property(tries = 100)
    void aListingsFeedHasEachMessageOnceAndKeepsTheLimits(
            @ForAll("skus") List<String> skus, @ForAll @IntRange(min = 400, max = 2000) int bytes) {
        ListingsFeedBuilder builder = Feed.listings("S")
                .marketplaces(List.of(Marketplace.DE))
                .issueLocale("de_DE")
                .limits(new FeedLimits(5, bytes));
        skus.forEach(sku -> builder.message(ListingMessage.delete(sku)));

        Feed feed = builder.build();

        List<SentMessage> sent = new ArrayList<>();
        for (int i = 0; i < feed.partCount(); i++) {
            assertThat(feed.bytes(i).length).isLessThanOrEqualTo(bytes);
            assertThat(feed.sent(i)).hasSizeBetween(1, 5);
            sent.addAll(feed.sent(i));
        }
        assertThat(sent).extracting(SentMessage::sku).containsExactlyElementsOf(skus);
        assertThat(sent)
                .extracting(SentMessage::messageId)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, skus.size()).boxed().toList());
    }

    @Provide
    Arbitrary<List<String>> skus() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(sku -> !sku.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void eachIssueIsInOnePlaceAndEachMessageHasOneResult(
            @ForAll("few") List<String> skus, @ForAll("issues") List<FeedIssue> issues) {
        List<SentMessage> sent = IntStream.range(0, skus.size())
                .mapToObj(i -> new SentMessage(i + 1L, skus.get(i)))
                .toList();
        ProcessingReport report = ProcessingReport.count(sent.size(), 0, issues);

        FeedPartResult result = ResultMatching.of(0, "1", JobState.DONE, sent, report);

        assertThat(result.messages()).extracting(MessageResult::message).isEqualTo(sent);
        List<FeedIssue> found = new ArrayList<>(result.unmatched());
        result.messages().forEach(message -> found.addAll(message.issues()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(issues);
        for (MessageResult message : result.messages()) {
            boolean error = message.issues().stream().anyMatch(FeedIssue::isError);
            assertThat(message.status() == MessageStatus.INVALID).isEqualTo(error);
            for (FeedIssue issue : message.issues()) {
                SentMessage its = message.message();
                assertThat(issue.messageId() == null || issue.messageId() == its.messageId())
                        .isTrue();
                assertThat(issue.sku().isEmpty()
                                || its.sku().isEmpty()
                                || issue.sku().equals(its.sku()))
                        .isTrue();
            }
        }
        for (FeedIssue issue : result.unmatched()) {
            boolean named = sent.stream()
                    .anyMatch(its -> issue.messageId() != null
                            && issue.messageId() == its.messageId()
                            && issue.sku().equals(its.sku()));
            assertThat(named).isFalse();
        }
    }

    @Provide
    Arbitrary<List<String>> few() {
        return Arbitraries.of("", "A", "B", "C").list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<FeedIssue>> issues() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 8).injectNull(0.4),
                        Arbitraries.of("", "A", "B", "C"),
                        Arbitraries.of("ERROR", "WARNING", "INFO"),
                        Arbitraries.integers())
                .as((number, sku, severity, code) ->
                        new FeedIssue(number, sku, String.valueOf(code), severity, "words", List.of(), Extras.none()))
                .list()
                .ofMaxSize(8);
    }
}
