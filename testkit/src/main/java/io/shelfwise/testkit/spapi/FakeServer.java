package io.shelfwise.testkit.spapi;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.DataOperations;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.http.LoopbackServer;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.jobs.Documents;
import io.shelfwise.testkit.internal.jobs.JobOperations;
import io.shelfwise.testkit.internal.limits.RateGate;
import io.shelfwise.testkit.internal.login.Application;
import io.shelfwise.testkit.internal.login.LoginEndpoint;
import io.shelfwise.testkit.internal.login.Names;
import io.shelfwise.testkit.internal.login.Tokens;
import io.shelfwise.testkit.internal.notifications.NotificationOperations;
import io.shelfwise.testkit.internal.notifications.Publisher;
import io.shelfwise.testkit.internal.routing.Gateway;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.LoginOperations;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.Router;
import io.shelfwise.testkit.spapi.counts.CallCounts;
import io.shelfwise.testkit.spapi.faults.Faults;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a fake, put together. */
final class FakeServer implements AutoCloseable {

    private final Tokens tokens;
    private final Faults faults;
    private final Counters counters = new Counters();
    private final RateGate limits;
    private final LoginEndpoint login;
    private final Documents documents;
    private final Publisher publisher;
    private final JobOperations jobs;
    private final Gateway gateway;
    private final List<Application> applications = new ArrayList<>();
    private final List<List<FakeCredentials>> credentials = new ArrayList<>();
    private final List<SellerWorld> sellers = new ArrayList<>();
    private final LoopbackServer http;

    FakeServer(FakeSettings settings) {
        this.tokens = new Tokens(settings.seed(), settings.clock(), settings.accessTokenLife());
        this.faults = new Faults(settings.seed());
        this.limits = new RateGate(settings.clock(), settings.rateFactor(), faults);
        this.login = new LoginEndpoint(tokens, faults, counters);
        this.documents = new Documents(settings.seed(), settings.clock(), settings.urlLife(), faults, counters);
        populate(settings);
        PageTokens pages = new PageTokens(settings.clock(), faults, settings.pageTokenLife());
        NotificationOperations notifications = new NotificationOperations(settings.seed(), pages);
        this.publisher = new Publisher(settings.clock(), notifications);
        Worlds worlds = worlds();
        this.jobs = new JobOperations(
                settings.clock(), settings.processingTime(), faults, documents, worlds, pages, limits, counters);
        this.gateway = gateway(settings, pages, notifications, worlds);
        this.http = LoopbackServer.start(
                settings.port(), this::answer, settings.slowPause().toMillis());
    }

    private Gateway gateway(
            FakeSettings settings, PageTokens pages, NotificationOperations notifications, Worlds worlds) {
        Router router = new Router();
        Handlers handlers = new Handlers();
        new LoginOperations(tokens, router, counters, publisher::newSecret).addTo(handlers);
        new DataOperations(worlds, pages).addTo(handlers);
        jobs.addTo(handlers);
        notifications.addTo(handlers);
        return new Gateway(
                settings.seed(), settings.clock(), tokens, limits, faults, counters, router, handlers, pages);
    }

    private Worlds worlds() {
        return new Worlds(sellers.stream().collect(Collectors.toMap(SellerWorld::sellerId, world -> world)));
    }

    private void populate(FakeSettings settings) {
        Names sellerIds = new Names(settings.seed() + 2);
        LocalDate today = LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
        for (int seller = 0; seller < settings.sellers(); seller++) {
            String id = sellerIds.next("A", 13);
            long seed = settings.seed() * 1_000_003 + seller;
            sellers.add(SellerWorld.of(seed, id, settings.marketplace(), settings.products(), settings.days(), today));
        }
        for (int application = 0; application < settings.applications(); application++) {
            Application registered = tokens.register();
            applications.add(registered);
            credentials.add(sellers.stream()
                    .map(seller -> new FakeCredentials(
                            registered.id(),
                            registered.clientId(),
                            registered.newestSecret(),
                            seller.sellerId(),
                            tokens.consent(registered, seller.sellerId())))
                    .toList());
        }
    }

    private Answer answer(Request request) {
        if (request.rawPath().equals(LoginEndpoint.PATH)) {
            return login.answer(request);
        }
        return request.rawPath().startsWith(Documents.PATH) ? documents.answer(request) : gateway.answer(request);
    }

    int port() {
        return http.port();
    }

    FakeCredentials credentials(int application, int seller) {
        FakeCredentials given = credentials.get(application).get(seller);
        return given.withSecret(applications.get(application).newestSecret());
    }

    SellerWorld seller(int seller) {
        return sellers.get(seller);
    }

    String authorizationCode(int application, int seller) {
        return tokens.code(applications.get(application), sellers.get(seller).sellerId());
    }

    void revoke(int application, int seller) {
        tokens.revoke(applications.get(application), sellers.get(seller).sellerId());
    }

    void expireAccessTokens() {
        tokens.expireAccess();
    }

    Faults faults() {
        return faults;
    }

    CallCounts counts() {
        return counters;
    }

    FakeNotifications notifications() {
        return new FakeNotifications(publisher, jobs);
    }

    RateGate limits() {
        return limits;
    }

    @Override
    public void close() {
        http.close();
    }
}
