package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.feeds.v2021_06_30.CreateFeedDocumentResponse;
import io.shelfwise.spapi.api.feeds.v2021_06_30.CreateFeedDocumentSpecification;
import io.shelfwise.spapi.api.feeds.v2021_06_30.CreateFeedSpecification;
import io.shelfwise.spapi.api.feeds.v2021_06_30.FeedDocument;
import io.shelfwise.spapi.api.feeds.v2021_06_30.GetFeedDocumentRequest;
import io.shelfwise.spapi.api.feeds.v2021_06_30.GetFeedsRequest;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.internal.jobs.Downloads;
import io.shelfwise.spapi.internal.jobs.Remote;
import io.shelfwise.spapi.internal.jobs.Uploads;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The calls of the Feeds API that a feed needs. */
record RemoteFeeds(SellingPartnerClient client) {

    Uploads.Place place(String contentType) {
        CreateFeedDocumentResponse place = client.with(CallOptions.standard().idempotent()) // one too many does nothing
                .feeds()
                .createFeedDocument(CreateFeedDocumentSpecification.builder()
                        .contentType(contentType)
                        .build());
        return new Uploads.Place(String.valueOf(place.feedDocumentId()), place.url());
    }

    String create(Feed feed, String documentId, CallOptions options) {
        CreateFeedSpecification.Builder wanted = CreateFeedSpecification.builder()
                .feedType(feed.type())
                .marketplaceIds(feed.marketplaceIds())
                .inputFeedDocumentId(documentId);
        if (!feed.options().isEmpty()) {
            wanted.feedOptions(feed.options());
        }
        return String.valueOf(
                client.with(options).feeds().createFeed(wanted.build()).feedId());
    }

    /** What Amazon's list tells of a feed: its type, marketplaces and time. */
    List<Remote.Made> made(Feed feed, Instant since, Instant until) {
        return client.feeds()
                .getFeedsItems(GetFeedsRequest.builder()
                        .feedTypes(List.of(feed.type()))
                        .createdSince(since)
                        .createdUntil(until)
                        .pageSize(100)
                        .build())
                .filter(made -> made.feedId() != null)
                .filter(made -> Set.copyOf(made.marketplaceIds()).equals(Set.copyOf(feed.marketplaceIds())))
                .map(made -> new Remote.Made(String.valueOf(made.feedId()), made.createdTime()))
                .toList();
    }

    io.shelfwise.spapi.api.feeds.v2021_06_30.Feed get(String feedId) {
        return client.feeds().getFeed(feedId);
    }

    void cancel(String feedId) {
        client.feeds().cancelFeed(feedId);
    }

    Downloads.Address address(String documentId) {
        FeedDocument document = client.feeds()
                .getFeedDocument(GetFeedDocumentRequest.builder()
                        .feedDocumentId(documentId)
                        .build());
        return new Downloads.Address(document.url(), document.compressionAlgorithm() != null);
    }
}
