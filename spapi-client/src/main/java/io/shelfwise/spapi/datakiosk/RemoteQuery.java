package io.shelfwise.spapi.datakiosk;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.datakiosk.v2023_11_15.CreateQuerySpecification;
import io.shelfwise.spapi.api.datakiosk.v2023_11_15.GetQueriesRequest;
import io.shelfwise.spapi.api.datakiosk.v2023_11_15.ProcessingStatus;
import io.shelfwise.spapi.api.datakiosk.v2023_11_15.Query;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Remote;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amazon's side of one page of a query. Its list tells the text of a query but not which page it is of: where there are
 * pages, nothing is taken from the list, so that no page stands for another.
 *
 * @param token of the page; empty for the first
 */
record RemoteQuery(SellingPartnerClient client, String text, String token) implements Remote {

    static final String NEXT = "next";
    private static final Duration PAGES_WITHIN = Duration.ofDays(1);

    @Override
    public String create(CallOptions options) {
        CreateQuerySpecification.Builder wanted =
                CreateQuerySpecification.builder().query(text);
        if (!token.isEmpty()) {
            wanted.paginationToken(token);
        }
        return String.valueOf(
                client.with(options).dataKiosk().createQuery(wanted.build()).queryId());
    }

    @Override
    public List<Made> made(Instant since) {
        if (!token.isEmpty()) {
            return List.of();
        }
        List<Query> same = client.dataKiosk()
                .getQueriesItems(GetQueriesRequest.builder()
                        .createdSince(since.minus(PAGES_WITHIN))
                        .pageSize(100)
                        .build())
                .filter(query -> query.queryId() != null && isSame(query.query()))
                .toList();
        if (same.stream().anyMatch(query -> !next(query).isEmpty())) {
            return List.of();
        }
        return same.stream()
                .filter(query ->
                        query.createdTime() == null || !query.createdTime().isBefore(since))
                .filter(query -> !ProcessingStatus.CANCELLED.equals(query.processingStatus())
                        && !ProcessingStatus.FATAL.equals(query.processingStatus()))
                .map(query -> new Made(String.valueOf(query.queryId()), query.createdTime()))
                .toList();
    }

    private boolean isSame(@Nullable String other) {
        try {
            return other != null && GraphQl.withoutWhiteSpace(other).equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean mayBeOthers() {
        return token.isEmpty();
    }

    @Override
    public boolean isWhollyListed() {
        return true;
    }

    @Override
    public Optional<Look> look(String id) {
        try {
            Query query = client.dataKiosk().getQuery(id);
            Optional<String> data = Optional.ofNullable(query.dataDocumentId());
            Job.State state = state(query.processingStatus(), data.isPresent());
            boolean fatal = state == Job.State.FATAL;
            Optional<String> document = fatal ? Optional.ofNullable(query.errorDocumentId()) : data;
            return Optional.of(new Look(state, document, Map.of(NEXT, next(query))));
        } catch (SpApiException e) {
            if (e.status() != 404) {
                throw e;
            }
            return Optional.empty(); // Amazon keeps queries for a time that depends on their fields
        }
    }

    private static String next(Query query) {
        return Optional.ofNullable(query.pagination())
                .map(pagination -> pagination.nextToken())
                .orElse("");
    }

    private static Job.State state(@Nullable ProcessingStatus status, boolean hasDocument) {
        if (ProcessingStatus.DONE.equals(status)) {
            return hasDocument ? Job.State.DONE : Job.State.EMPTY;
        }
        if (ProcessingStatus.CANCELLED.equals(status)) {
            return Job.State.CANCELED;
        }
        return ProcessingStatus.FATAL.equals(status) ? Job.State.FATAL : Job.State.PENDING;
    }
}
