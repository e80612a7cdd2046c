package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportSpecification;
import io.shelfwise.spapi.api.reports.v2021_06_30.ProcessingStatus;
import io.shelfwise.spapi.api.reports.v2021_06_30.Report;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.login.BuyerDataException;
import io.shelfwise.spapi.login.LoginException;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads one job to its end, from whatever state the store has it in. Each step is a change of the stored job that only one
 * of those who try it can make.
 */
final class Requesting {

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int UNANSWERED = 5;

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final JobSettings settings;
    private final Signals signals;
    private final ReportRequest request;
    private final Consumer<JobState> progress;
    private @Nullable String seen;
    private int looks;
    private int unanswered;

    Requesting(
            SellingPartnerClient client,
            SellerAccount account,
            JobSettings settings,
            Signals signals,
            ReportRequest request,
            Consumer<JobState> progress) {
        this.client = client;
        this.account = account;
        this.settings = settings;
        this.signals = signals;
        this.request = request;
        this.progress = progress;
    }

    /** The job, DONE or EMPTY or FATAL. */
    ReportJob run() {
        Optional<ReportJob> end = Optional.empty();
        while (end.isEmpty()) {
            ReportJob job = settings.store().find(account, request.key()).orElseGet(() -> ReportJob.of(request));
            progress.accept(job.state());
            end = step(job);
        }
        return end.get();
    }

    private Optional<ReportJob> step(ReportJob job) {
        switch (job.state()) {
            case CREATING -> creating(job);
            case PENDING -> look(job, job.reportId().orElseThrow());
            case DONE, EMPTY -> {
                if (isFresh(job)) {
                    return Optional.of(job);
                }
                begin(job);
            }
            case FATAL -> {
                if (now().isBefore(job.retryAt().orElse(Instant.MIN))) {
                    return Optional.of(job);
                }
                begin(job);
            }
            case CANCELED -> {
                if (isSeen(job)) {
                    throw ReportJobException.of(request.type() + " was canceled by this side, report "
                            + job.reportId().orElse("?") + "; fetch it again to ask anew");
                }
                begin(job);
            }
            case NONE -> begin(job);
        }
        return Optional.empty();
    }

    private boolean isFresh(ReportJob job) {
        Instant since = job.since().orElse(Instant.MIN);
        return isSeen(job) || (request.maxAge().toMillis() > 0 && !since.isBefore(now().minus(request.maxAge())));
    }

    private boolean isSeen(ReportJob job) {
        return seen != null && job.knows(seen);
    }

    private void begin(ReportJob job) {
        ReportJob intent = job.intended(now(), settings.lease());
        if (!settings.store().save(account, intent)) {
            return; // another was faster
        }
        boolean mayExist = job.version() == 0
                && !request.maxAge().isZero()
                && request.options().isEmpty();
        if (!mayExist || !adopted(intent, now().minus(request.maxAge()))) {
            create(intent);
        }
    }

    private void creating(ReportJob job) {
        if (now().isBefore(job.leaseUntil())) {
            signals.await("", settings.poll(looks++));
            return;
        }
        ReportJob taken = job.leased(now().plus(settings.lease()));
        if (settings.store().save(account, taken)
                && !adopted(taken, taken.since().orElseThrow().minus(SKEW))) {
            create(taken);
        }
    }

    private boolean adopted(ReportJob intent, Instant since) {
        Adoption.Found found = new Adoption(client, account, settings.store()).find(intent, request, since);
        if (found.ambiguous()) {
            create(intent.withExtra());
            return true;
        }
        found.report().ifPresent(report -> settings.store().save(account, adopt(intent, report)));
        return found.report().isPresent();
    }

    private ReportJob adopt(ReportJob intent, Report report) {
        Instant created = Optional.ofNullable(report.createdTime()).orElseGet(this::now);
        return intent.pending(String.valueOf(report.reportId()), created);
    }

    /** Asks Amazon, unless the search before took so long that another took the job over. */
    private void create(ReportJob intent) {
        if (!now().plus(longestCall()).isAfter(intent.leaseUntil())) {
            ask(intent);
            return;
        }
        ReportJob renewed = intent.leased(now().plus(settings.lease()));
        if (settings.store().save(account, renewed)) {
            ask(renewed);
        }
    }

    private Duration longestCall() {
        return settings.lease().dividedBy(2);
    }

    private void ask(ReportJob intent) {
        CreateReportSpecification.Builder wanted =
                CreateReportSpecification.builder().reportType(request.type()).marketplaceIds(request.marketplaceIds());
        request.from().ifPresent(wanted::dataStartTime);
        request.to().ifPresent(wanted::dataEndTime);
        if (!request.options().isEmpty()) {
            wanted.reportOptions(request.options());
        }
        CallOptions options = CallOptions.standard()
                .reportType(request.type())
                .patience(settings.lease().dividedBy(4))
                .timeout(longestCall());
        try {
            String id =
                    client.with(options).reports().createReport(wanted.build()).reportId();
            settings.store().save(account, intent.pending(String.valueOf(id), now()));
        } catch (LimitWaitException e) {
            settings.store().save(account, intent.withdrawn());
            signals.await("", shorter(e.expectedWait(), settings.lease()));
        } catch (LoginException | BuyerDataException e) {
            settings.store().save(account, intent.withdrawn());
            throw e;
        } catch (SpApiException e) {
            refused(intent, e);
        }
    }

    /** After an answer of 4xx nothing was made. After any other, or none, a report may be there: it is looked for soon. */
    private void refused(ReportJob intent, SpApiException e) {
        if (e.status() >= 400 && e.status() < 500) {
            settings.store().save(account, intent.withdrawn());
            throw e;
        }
        settings.store().save(account, intent.leased(now().plus(settings.poll(2 + unanswered))));
        if (++unanswered >= UNANSWERED) {
            throw e;
        }
    }

    private void look(ReportJob job, String id) {
        seen = id;
        Report report;
        try {
            report = client.reports().getReport(id);
        } catch (SpApiException e) {
            if (e.status() != 404) {
                throw e;
            }
            settings.store().save(account, job.withdrawn()); // Amazon keeps reports for 90 days
            return;
        }
        Optional<String> document = Optional.ofNullable(report.reportDocumentId());
        ProcessingStatus status = report.processingStatus();
        if (ProcessingStatus.DONE.equals(status) && document.isPresent()) {
            settings.store().save(account, job.ended(JobState.DONE, document));
        } else if (ProcessingStatus.CANCELLED.equals(status) && isNoData(document)) {
            settings.store().save(account, job.ended(JobState.EMPTY, document));
        } else if (ProcessingStatus.FATAL.equals(status) || ProcessingStatus.CANCELLED.equals(status)) {
            Instant retryAt = now().plus(settings.cooldown(job.failures() + 1));
            settings.store().save(account, job.failed(document, retryAt));
        } else {
            signals.await(id, settings.poll(looks++));
        }
    }

    private boolean isNoData(Optional<String> document) {
        return document.isEmpty() && settings.rules().isEmptyWhenCancelled(request.type());
    }

    private Instant now() {
        return settings.clock().instant();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
