package io.shelfwise.spapi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.notifications.v1.Destination;
import io.shelfwise.spapi.api.notifications.v1.EventFilter;
import io.shelfwise.spapi.api.notifications.v1.EventFilterType;
import io.shelfwise.spapi.api.notifications.v1.ProcessingDirective;
import io.shelfwise.spapi.api.notifications.v1.Subscription;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.ClientSecrets;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.spapi.reports.jobs.FetchedReport;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJobs;
import io.shelfwise.spapi.reports.jobs.ReportRequest;
import io.shelfwise.spapi.wire.SpApiException;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscribing, and being told, against the fake. */
class SubscriptionsTest {

    private static final SellerAccount ACCOUNT = SellerAccount.of("host", "seller");
    private static final NotificationTarget QUEUE =
            NotificationTarget.sqs("arn:aws:sqs:us-east-1:123456789012:seller-events");

    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .rateFactor(100_000)
            .processingTime(Duration.ofMillis(300))
            .start();
    private final InMemoryCredentialVault vault = new InMemoryCredentialVault();
    private Application application;
    private final AmazonLogin login = login(api.credentials());
    private final SellingPartnerClient client = SellingPartnerClient.builder(login.seller(ACCOUNT))
            .baseUrl(api.endpoint())
            .limits(RateLimits.inProcess(LimitPlans.bundled().times(100_000)))
            .retries(Retries.standard().waits(Duration.ofMillis(1), Duration.ofMillis(4)))
            .build();
    private final NotificationSubscriptions subscriptions = NotificationSubscriptions.of(client);

    private AmazonLogin login(FakeCredentials own) {
        application = Application.of(own.clientId(), own.clientId(), "host");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(own.clientSecret()));
        vault.save(ACCOUNT, CredentialNames.REFRESH_TOKEN, Secret.of(own.refreshToken()));
        return AmazonLogin.builder(application, vault)
                .endpoint(api.loginEndpoint())
                .cache(TokenCache.inMemory(InstantSource.system()))
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        api.close();
    }

    private Subscription subscribed(NotificationType type) {
        Destination queue = subscriptions.ensureDestination("events", QUEUE);
        return subscriptions.ensure(
                SubscriptionRequest.of(type, queue.destinationId()).build());
    }

    @Test
    void anEventOfAnOrderComesToItsHandler() throws InterruptedException {
        InMemoryNotificationSource source = InMemoryNotificationSource.create();
        api.notifications().deliverTo(source::publish);
        Map<String, String> states = new ConcurrentHashMap<>();
        // region subscribe
        NotificationSubscriptions subscriptions = NotificationSubscriptions.of(client);
        Destination queue = subscriptions.ensureDestination(
                "seller-events", NotificationTarget.sqs("arn:aws:sqs:us-east-1:123456789012:seller-events"));
        subscriptions.ensure(SubscriptionRequest.of(NotificationType.ORDER_CHANGE, queue.destinationId())
                .build());
        // endregion
        // region handle
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .on(
                        OrderChange.class,
                        (notification, change) -> states.put(
                                change.amazonOrderId(), change.summary().orderStatus()))
                .attempts(5)
                .memory(Duration.ofDays(1), 100_000)
                .build();
        // endregion
        WorldOrder order = api.seller().orders().get(0);
        api.notifications().orderChanged(api.seller(), order);
        dispatcher.poll(Duration.ZERO);

        assertThat(states).containsOnlyKeys(order.id());
    }

    @Test
    void makesADestinationOnceWhateverItsName() {
        Destination made = subscriptions.ensureDestination("events", QUEUE);

        assertThat(subscriptions.ensureDestination("events", QUEUE)).isEqualTo(made);
        assertThat(subscriptions.ensureDestination("other", QUEUE)).isEqualTo(made);
        assertThat(subscriptions.destinations()).containsExactly(made);
        assertThat(made.resource().sqs().arn()).isEqualTo(QUEUE.toString());
    }

    @Test
    void aNameOfAnotherTargetIsAConflict() {
        subscriptions.ensureDestination("events", QUEUE);
        NotificationTarget bus = NotificationTarget.eventBridge("us-east-1", "123456789012");

        assertThatThrownBy(() -> subscriptions.ensureDestination("events", bus))
                .isInstanceOf(SubscriptionConflictException.class)
                .hasMessageContaining("events")
                .hasMessageContaining("123456789012");
        Destination other = subscriptions.ensureDestination("bus", bus);
        assertThat(subscriptions.ensureDestination("bus", bus)).isEqualTo(other);
        assertThat(other.resource().eventBridge().region()).isEqualTo("us-east-1");
    }

    @Test
    void startsAtTheSameTimeMakeOneOfEach() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Subscription>> all = IntStream.range(0, 6)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> subscribed(NotificationType.ORDER_CHANGE), threads))
                    .toList();
            assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        } finally {
            threads.shutdown();
        }
        assertThat(subscriptions.destinations()).hasSize(1);
        assertThat(subscriptions.list(NotificationType.ORDER_CHANGE)).hasSize(1);
    }

    @Test
    void whereNoAnswerTellsItLooks() {
        api.faults().next(Fault.LOST_ANSWER, "createDestination", 1);

        assertThat(subscriptions.ensureDestination("events", QUEUE).name()).isEqualTo("events");
        assertThat(subscriptions.destinations()).hasSize(1);
    }

    @Test
    void subscribesOnceAndRefusesToReplaceUnasked() {
        Subscription made = subscribed(NotificationType.ORDER_CHANGE);
        assertThat(subscribed(NotificationType.ORDER_CHANGE)).isEqualTo(made);
        ProcessingDirective directive = ProcessingDirective.builder()
                .eventFilter(EventFilter.builder()
                        .eventFilterType(EventFilterType.ORDER_CHANGE)
                        .build())
                .build();
        SubscriptionRequest.Builder filtered = SubscriptionRequest.of(
                        NotificationType.ORDER_CHANGE, made.destinationId())
                .directive(directive);

        assertThatThrownBy(() -> subscriptions.ensure(filtered.build()))
                .isInstanceOf(SubscriptionConflictException.class)
                .hasMessageContaining(made.subscriptionId());
        Subscription replaced = subscriptions.ensure(filtered.replacing().build());
        assertThat(replaced.subscriptionId()).isNotEqualTo(made.subscriptionId());
        assertThat(replaced.processingDirective()).isEqualTo(directive);
        assertThat(subscriptions.list(NotificationType.ORDER_CHANGE)).containsExactly(replaced);
        assertThat(subscriptions.ensure(filtered.build())).isEqualTo(replaced);
    }

    @Test
    void versionsAreSubscribedApart() {
        Subscription one = subscribed(NotificationType.LISTINGS_ITEM_ISSUES_CHANGE);
        Subscription two = subscriptions.ensure(
                SubscriptionRequest.of(NotificationType.LISTINGS_ITEM_ISSUES_CHANGE, one.destinationId())
                        .payloadVersion("2023-12-13")
                        .build());

        assertThat(subscriptions.list(NotificationType.LISTINGS_ITEM_ISSUES_CHANGE))
                .containsExactly(one, two);
    }

    @Test
    void deletesAndDeletesAgain() {
        Subscription made = subscribed(NotificationType.ORDER_CHANGE);

        assertThatThrownBy(() -> subscriptions.deleteDestination(made.destinationId()))
                .isInstanceOf(SpApiException.class);
        subscriptions.delete(NotificationType.ORDER_CHANGE, made.subscriptionId());
        subscriptions.delete(NotificationType.ORDER_CHANGE, made.subscriptionId());
        assertThat(subscriptions.find(NotificationType.ORDER_CHANGE, "1.0")).isEmpty();
        subscriptions.deleteDestination(made.destinationId());
        subscriptions.deleteDestination(made.destinationId());
        assertThat(subscriptions.destinations()).isEmpty();
    }

    @Test
    void refusesTargetsThatAreNone() {
        assertThatThrownBy(() -> NotificationTarget.sqs("https://sqs/queue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://sqs/queue");
        assertThatThrownBy(() -> NotificationTarget.eventBridge("us-east-1", "12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12");
    }

    @Test
    void tellsOfTheSellersOrdersAndStock() throws InterruptedException {
        InMemoryNotificationSource source = InMemoryNotificationSource.create();
        api.notifications().deliverTo(source::publish);
        SellerWorld seller = api.seller();
        WorldOrder order = seller.orders().get(0);
        assertThat(api.notifications().orderChanged(seller, order)).isZero(); // nobody subscribed yet
        subscribed(NotificationType.ORDER_CHANGE);
        Destination bus =
                subscriptions.ensureDestination("bus", NotificationTarget.eventBridge("us-east-1", "123456789012"));
        subscriptions.ensure(
                SubscriptionRequest.of(NotificationType.FBA_INVENTORY_AVAILABILITY_CHANGES, bus.destinationId())
                        .build());
        Map<String, Object> heard = new ConcurrentHashMap<>();
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .on(
                        OrderChange.class,
                        (notification, change) -> heard.put(
                                change.amazonOrderId(), change.summary().orderStatus()))
                .on(
                        InventoryAvailability.class,
                        (notification, stock) -> heard.put(
                                stock.sku(),
                                stock.fulfillmentInventoryByMarketplace()
                                        .get(0)
                                        .fulfillmentInventory()
                                        .fulfillable()))
                .build();
        seller.orders().forEach(each -> api.notifications().orderChanged(seller, each));
        seller.stock().forEach(each -> api.notifications().inventoryChanged(seller, each));
        int taken;
        do {
            taken = dispatcher.poll(Duration.ZERO);
        } while (taken > 0);

        assertThat(heard).hasSize(seller.orders().size() + seller.stock().size());
        seller.stock()
                .forEach(
                        stock -> assertThat(heard).containsEntry(stock.product().sku(), stock.fulfillable()));
    }

    @Test
    void aNewSecretComesByItselfAndIsStored() throws InterruptedException {
        InMemoryNotificationSource source = InMemoryNotificationSource.create();
        api.notifications().deliverTo(source::publish);
        List<SetAside> aside = new ArrayList<>();
        DispatchListener listener = new DispatchListener() {
            @Override
            public void setAside(SetAside message) {
                aside.add(message);
            }
        };
        // region dispatch
        ClientSecrets secrets = login.clientSecrets();
        NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .on(
                        NewClientSecret.class,
                        (notification, fresh) -> secrets.store(
                                fresh.secret().orElseThrow(),
                                fresh.previousEnd().orElseThrow()))
                .listener(listener) // keeps what is set aside where a person looks at it
                .build();
        // endregion
        client.applicationManagement().rotateApplicationClientSecret();
        assertThat(dispatcher.poll(Duration.ZERO)).isEqualTo(1);

        assertThat(aside).isEmpty();
        Secret newest =
                vault.find(application.account(), CredentialNames.CLIENT_SECRET).orElseThrow();
        assertThat(newest).isEqualTo(Secret.of(api.credentials().clientSecret()));
    }

    @Test
    void aFinishedReportWakesWhoWaits(@TempDir Path folder) throws Exception {
        InMemoryNotificationSource source = InMemoryNotificationSource.create();
        api.notifications().deliverTo(source::publish);
        subscribed(NotificationType.REPORT_PROCESSING_FINISHED);
        ReportJobs reportJobs = ReportJobs.builder(client, ACCOUNT, JobStore.inMemory())
                .directory(folder)
                .polling(Duration.ofMinutes(10), Duration.ofMinutes(10)) // without a word it would wait that long
                .build();
        ReportRequest request = ReportRequest.of("GET_STRANDED_INVENTORY_UI_DATA")
                .range(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"))
                .marketplaces(List.of(io.shelfwise.core.catalog.Marketplace.US))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        // region wake
        try (NotificationDispatcher dispatcher = NotificationDispatcher.builder(source)
                .on(ReportFinished.class, WakeUp.of(reportJobs::processingFinished))
                .build()) {
            threads.execute(dispatcher); // close() waits for the message in hand and gives the others back
            // endregion
            CompletableFuture<FetchedReport> report = reportJobs.fetchAsync(request, progress -> {}, threads);
            while (!report.isDone()) {
                api.notifications().finished();
                Thread.onSpinWait();
            }
            assertThat(report.get().documents()).hasSize(1);
        } finally {
            threads.shutdown();
        }
        assertThat(api.counts().reportsCreated()).containsOnly(Map.entry("GET_STRANDED_INVENTORY_UI_DATA", 1));
    }
}
