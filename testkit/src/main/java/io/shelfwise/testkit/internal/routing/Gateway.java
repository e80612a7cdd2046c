package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.limits.RateGate;
import io.shelfwise.testkit.internal.login.AccessGrant;
import io.shelfwise.testkit.internal.login.Names;
import io.shelfwise.testkit.internal.login.Tokens;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;
import java.util.Optional;

/** The way of each call: route, faults, token, bucket, checks, behaviour. */
public final class Gateway {

    private final Router router;
    private final Doorman doorman;
    private final RateGate limits;
    private final Mishaps mishaps;
    private final Faults faults;
    private final Counters counters;
    private final Handlers handlers;
    private final ExampleAnswers examples;
    private final Names requestIds;

    /** A gateway to these behaviours; operations without one answer an example. */
    public Gateway(
            long seed,
            Clock clock,
            Tokens tokens,
            RateGate limits,
            Faults faults,
            Counters counters,
            Router router,
            Handlers handlers,
            PageTokens pages) {
        this.router = router;
        this.doorman = new Doorman(tokens, faults, clock);
        this.limits = limits;
        this.mishaps = new Mishaps(faults, clock);
        this.faults = faults;
        this.counters = counters;
        this.handlers = handlers;
        this.examples = new ExampleAnswers(seed, pages);
        this.requestIds = new Names(seed + 1);
    }

    /** The answer to a request. */
    public Answer answer(Request request) {
        Optional<Router.Match> match = router.match(request.method(), request.segments());
        String operation = match.map(found -> found.operation().id()).orElse("");
        Answer answer = match.map(found -> mishaps.instead(operation).orElseGet(() -> routed(request, found)))
                .orElseGet(() -> Refusal.missing(request.method() + " " + request.rawPath())
                        .answer());
        counters.called(operation, answer.status());
        return mishaps.underway(operation, answer)
                .with("x-amzn-RequestId", requestIds.next("", 32))
                .with("Date", mishaps.date(operation));
    }

    private Answer routed(Request request, Router.Match match) {
        try {
            AccessGrant grant = doorman.admit(request, match.operation());
            return admitted(new Call(match.operation(), match.values(), request, grant));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer admitted(Call call) {
        OperationSpec operation = call.operation();
        if (!limits.passes(call.application().id(), call.sellerId(), operation)) {
            throw Refusal.throttled();
        }
        Answer answer = behaviour(call);
        boolean told = answer.status() < 429 && !faults.strikes(Fault.NO_RATE_HEADER, operation.id());
        return told
                ? answer.with(
                        "x-amzn-RateLimit-Limit", limits.told(call.application().id(), call.sellerId(), operation))
                : answer;
    }

    private Answer behaviour(Call call) {
        try {
            Checks.check(call);
            return handlers.of(call.operation()).orElse(examples).answer(call);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }
}
