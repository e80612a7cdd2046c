package io.shelfwise.spapi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.vault.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of a queue as notifications. */
class ParsingTest {

    private static final String TIME = "2026-11-01T10:00:00.000Z";

    private static Notification notification(String body) {
        NotificationMessage message = NotificationMessage.parse(body);
        assertThat(message).isInstanceOf(Notification.class);
        return (Notification) message;
    }

    private static <P> P payload(Class<P> type, String body) {
        NotificationPayload payload = notification(body).payload();
        assertThat(payload).isInstanceOf(type);
        return type.cast(payload);
    }

    @Test
    void readsAnOrderInTheOldStyleAndKeepsWhatItCannotHold() {
        Notification read = notification(Messages.orderChange("902-1", "Shipped", TIME, "n1"));

        assertThat(read.type()).isEqualTo(NotificationType.ORDER_CHANGE);
        assertThat(read.eventTime()).contains(Instant.parse(TIME));
        assertThat(read.id()).contains("n1");
        assertThat(read.payloadVersion()).contains("1.0");
        assertThat(read.notificationVersion()).contains("1.0");
        assertThat(read.metadata().orElseThrow())
                .extracting(NotificationMetadata::applicationId, NotificationMetadata::subscriptionId)
                .containsExactly("app", "sub");
        OrderChange change = (OrderChange) read.payload();
        assertThat(change.amazonOrderId()).isEqualTo("902-1");
        assertThat(change.subject()).contains("902-1");
        assertThat(change.orderChangeType().value()).isEqualTo("OrderStatusChange");
        OrderChange.Summary summary = change.summary();
        assertThat(summary.orderStatus()).isEqualTo("Shipped");
        assertThat(summary.purchaseDate()).isNull();
        assertThat(summary.orderPrograms()).containsExactly("Prime", "Moon");
        assertThat(summary.extras().values())
                .containsEntry("purchaseDate", "not a date")
                .containsKey("NewThing");
        assertThat(summary.orderItems()).singleElement().satisfies(item -> {
            assertThat(item.sellerSku()).isEqualTo("BLUE-1");
            assertThat(item.quantity()).isEqualTo(2);
        });
    }

    @Test
    void printsNoBuyerData() {
        Notification read = notification(Messages.orderChange("902-1", "Shipped", TIME, "n1"));

        OrderChange change = (OrderChange) read.payload();
        assertThat(Stream.of(
                                read,
                                change,
                                change.summary(),
                                change.orderChangeTrigger(),
                                change.summary().extras())
                        .map(Object::toString))
                .noneMatch(text -> text.contains("SW1A") || text.contains("Jane"));
    }

    static Stream<String> wrappings() {
        String inner = Messages.reportFinished("17", "n2");
        String event = """
                {"version":"0","id":"e","detail-type":"REPORT_PROCESSING_FINISHED",\
                "source":"aws.partner/sellingpartnerapi.amazon.com/x","region":"us-east-1","detail":%s}""";
        String sns = "{\"Type\":\"Notification\",\"MessageId\":\"s\",\"TopicArn\":\"arn:x\",\"Message\":%s}";
        return Stream.of(
                inner,
                "  " + inner + "\n",
                Messages.quoted(inner),
                event.formatted(inner),
                event.formatted(Messages.quoted(inner)),
                sns.formatted(Messages.quoted(inner)),
                sns.formatted(Messages.quoted(event.formatted(inner))),
                inner.replace("reportProcessingFinishedNotification", "ReportProcessingFinishedNotification")
                        .replace("\"reportId\"", "\"ReportId\""),
                inner.replace("\"notificationType\"", "\"NotificationType\""));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void findsTheNotificationInWhatIsAroundIt(String body) {
        ReportFinished finished = payload(ReportFinished.class, body);

        assertThat(finished.jobId()).isEqualTo("17");
        assertThat(finished.processingStatus()).isEqualTo(JobOutcome.DONE);
        assertThat(finished.reportDocumentId()).isEqualTo("doc");
        assertThat(notification(body).id()).contains("n2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "nonsense Jane",
                "17",
                "null",
                "[]",
                "{}",
                "{\"notificationType\":7,\"payload\":{}}",
                "{\"notificationType\":\"\",\"payload\":{}}",
                "{\"notificationType\":\"ORDER_CHANGE\",\"payload\":\"Jane\"}",
                "{\"notificationType\":\"ORDER_CHANGE\"}",
                "{\"notificationType\":\"ORDER_CHANGE\",\"payload\":{\"Jane\":1}",
                "{\"notificationType\":\"ORDER_CHANGE\",\"payload\":{}} Jane",
                "{\"Type\":\"SubscriptionConfirmation\",\"TopicArn\":\"arn:Jane\",\"Message\":\"You have chosen\"}",
                "{\"TopicArn\":\"arn:x\"}",
                "{\"detail-type\":\"x\",\"detail\":[]}"
            })
    void whatIsNoneIsAValueThatTellsNothingOfTheText(String body) {
        NotificationMessage message = NotificationMessage.parse(body);

        assertThat(message).isInstanceOf(MalformedNotification.class);
        MalformedNotification malformed = (MalformedNotification) message;
        assertThat(malformed.body()).isEqualTo(body);
        assertThat(malformed.reason()).contains(";").doesNotContain("Jane");
        assertThat(malformed.toString()).doesNotContain("Jane");
    }

    @Test
    void deepNestsAreMalformed() {
        String nest = "[".repeat(100_000);
        assertThat(NotificationMessage.parse(nest)).isInstanceOf(MalformedNotification.class);
        assertThat(NotificationMessage.parse("{\"notificationType\":\"X\",\"payload\":{\"a\":" + nest))
                .isInstanceOf(MalformedNotification.class);
    }

    @Test
    void badTimesAreAbsentAndKept() {
        Notification read = notification(Messages.reportFinished("17", "n")
                .replace("2026-11-01T00:00:00.000Z", "yesterday")
                .replace("\"payload\"", "\"more\":1,\"payload\""));

        assertThat(read.eventTime()).isEmpty();
        assertThat(read.extras().values())
                .containsEntry("eventTime", "yesterday")
                .containsKey("more");
    }

    @Test
    void whatStandsBesideTheInnerObjectIsKept() {
        Notification read =
                notification(Messages.reportFinished("17", "n").replace("\"payload\":{", "\"payload\":{\"x\":1,"));

        assertThat(read.extras().values().get("payload"))
                .isInstanceOf(Map.class)
                .asString()
                .contains("x=1");
    }

    @Test
    void readsInventory() {
        InventoryAvailability stock = payload(
                InventoryAvailability.class, Messages.pascal("FBA_INVENTORY_AVAILABILITY_CHANGES", TIME, "n", """
                        {"SellerId":"A1","FNSKU":"X01","ASIN":"B01","SKU":"BLUE-1",\
                        "FulfillmentInventoryByMarketplace":[{"MarketplaceId":"ATVPDKIKX0DER","ItemName":"Mug",\
                        "FulfillmentInventory":{"InboundQuantityBreakdown":{"Working":1,"Shipped":2,"Receiving":3},\
                        "Fulfillable":4,"Unfulfillable":5,"Researching":6,"ReservedQuantityBreakdown":\
                        {"WarehouseProcessing":7,"WarehouseTransfer":8,"PendingCustomerOrder":9},\
                        "FutureSupplyBuyable":10,"PendingCustomerOrderInTransit":11},"Stores":[]}]}"""));

        assertThat(stock.fnsku()).isEqualTo("X01");
        assertThat(stock.asin()).isEqualTo("B01");
        assertThat(stock.subject()).contains("[A1, BLUE-1]");
        InventoryAvailability.Units units =
                stock.fulfillmentInventoryByMarketplace().get(0).fulfillmentInventory();
        assertThat(units.inboundQuantityBreakdown().shipped()).isEqualTo(2);
        assertThat(units.fulfillable()).isEqualTo(4);
        assertThat(units.reservedQuantityBreakdown().pendingCustomerOrder()).isEqualTo(9);
        assertThat(units.pendingCustomerOrderInTransit()).isEqualTo(11);
    }

    @Test
    void readsFeedsAndQueries() {
        FeedFinished feed = payload(FeedFinished.class, Messages.camel("FEED_PROCESSING_FINISHED", TIME, "n", """
                        {"feedProcessingFinishedNotification":{"sellerId":"A1","accountId":"a","feedId":"5",\
                        "feedType":"JSON_LISTINGS_FEED","processingStatus":"FATAL"}}"""));
        QueryFinished query =
                payload(QueryFinished.class, Messages.camel("DATA_KIOSK_QUERY_PROCESSING_FINISHED", TIME, "n", """
                        {"accountId":"a","queryId":"9","query":"query{x}","processingStatus":"LATER",\
                        "dataDocumentId":"d","pagination":{"nextToken":"t"}}"""));

        assertThat(feed.jobId()).isEqualTo("5");
        assertThat(feed.processingStatus()).isEqualTo(JobOutcome.FATAL);
        assertThat(query.jobId()).isEqualTo("9");
        assertThat(query.processingStatus()).isEqualTo(JobOutcome.of("LATER"));
        assertThat(query.nextToken()).contains("t");
    }

    @Test
    void readsTransactionsExactly() {
        TransactionUpdate update =
                payload(TransactionUpdate.class, Messages.pascal("TRANSACTION_UPDATE", TIME, "n", """
                        {"TransactionUpdateNotification":{"SellingPartnerMetadata":{"SellingPartnerId":"A1",\
                        "MarketplaceId":"M","AccountType":"Standard"},"RelatedIdentifiers":[{"RelatedIdentifierName":\
                        "ORDER_ID","RelatedIdentifierValue":"902-1"}],"TransactionType":"Shipment",\
                        "PostedDate":"2026-10-31T12:00:00Z","TotalAmount":{"CurrencyAmount":-0.10,\
                        "CurrencyCode":"USD"}}}"""));

        assertThat(update.totalAmount().money().orElseThrow()).hasToString("-0.10 USD");
        assertThat(update.relatedIdentifiers().get(0).relatedIdentifierValue()).isEqualTo("902-1");
        assertThat(update.sellingPartnerMetadata().accountType()).isEqualTo("Standard");
        assertThat(update.postedDate()).isEqualTo("2026-10-31T12:00:00Z");
        assertThat(update.subject()).isEmpty();
        assertThat(PayloadParts.money(new java.math.BigDecimal("0.001"), "USD")).isEmpty();
        assertThat(PayloadParts.money(new java.math.BigDecimal("1"), "NONE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LISTINGS_ITEM_STATUS_CHANGE", "LISTINGS_ITEM_STATUS_CHANGED"})
    void readsTheStatusOfListings(String type) {
        ListingStatusChange change = payload(ListingStatusChange.class, Messages.pascal(type, TIME, "n", """
                {"SellerId":"A1","MarketplaceId":"M","Asin":"B01","Sku":"BLUE-1",\
                "CreatedDate":"2020-02-04T02:11:34Z","Status":["BUYABLE","NEW_WORD"]}"""));

        assertThat(change.status()).containsExactly("BUYABLE", "NEW_WORD");
        assertThat(change.subject()).contains("[A1, M, BLUE-1]");
        assertThat(change.createdDate()).isEqualTo("2020-02-04T02:11:34Z");
    }

    @Test
    void readsIssuesOfBothVersionsAndQuantities() {
        ListingIssuesChange issues =
                payload(ListingIssuesChange.class, Messages.pascal("LISTINGS_ITEM_ISSUES_CHANGE", TIME, "n", """
                        {"SellerId":"A1","MarketplaceId":"M","Asin":"B01","Sku":"BLUE-1","Severities":["ERROR"],\
                        "EnforcementActions":["SEARCH_SUPPRESSED","LISTING_SUPPRESSED"]}"""));
        ListingIssuesChange bare = payload(
                ListingIssuesChange.class,
                Messages.pascal(
                        "LISTINGS_ITEM_ISSUES_CHANGE",
                        TIME,
                        "n",
                        "{\"SellerId\":\"A1\",\"Sku\":\"S\",\"Severities\":[]}"));
        ListingQuantityChange quantity = payload(
                ListingQuantityChange.class, Messages.pascal("LISTINGS_ITEM_MFN_QUANTITY_CHANGE", TIME, "n", """
                        {"SellerId":"A1","FulfillmentChannelCode":"DEFAULT","Sku":"BLUE-1","Quantity":"12"}"""));

        assertThat(issues.severities()).containsExactly("ERROR");
        assertThat(issues.enforcementActions()).containsExactly("SEARCH_SUPPRESSED", "LISTING_SUPPRESSED");
        assertThat(bare.enforcementActions()).isEmpty();
        assertThat(quantity.quantity()).isEqualTo(12);
        assertThat(quantity.subject()).contains("[A1, DEFAULT, BLUE-1]");
    }

    @Test
    void readsPricingHealth() {
        String price = "{\"amount\":12.50,\"currencyCode\":\"USD\"}";
        PricingHealth health =
                payload(PricingHealth.class, Messages.camel("PRICING_HEALTH", TIME, "n", """
                {"sellerId":"A1","issueType":"BuyBoxDisqualification","offerChangeTrigger":{"marketplaceId":"M",\
                "asin":"B01","itemCondition":"new","timeOfOfferChange":"2026-10-31T12:00:00.000Z"},\
                "merchantOffer":{"condition":"new","fulfillmentType":"AFN","landedPrice":@,"listingPrice":@,\
                "shipping":@,"points":{"pointsNumber":3}},"summary":{"numberOfOffers":[{"condition":"new",\
                "fulfillmentType":"AFN","offerCount":2}],"buyBoxEligibleOffers":[],"salesRankings":\
                [{"productCategoryId":"c","rank":1}],"referencePrice":{"competitivePriceThreshold":@}}}""".replace("@", price)));

        assertThat(health.merchantOffer().landedPrice().money().orElseThrow()).hasToString("12.50 USD");
        assertThat(health.merchantOffer().points().pointsNumber()).isEqualTo(3);
        assertThat(health.summary().numberOfOffers().get(0).offerCount()).isEqualTo(2);
        assertThat(health.summary().salesRankings().get(0).rank()).isEqualTo(1);
        assertThat(health.summary().referencePrice().competitivePriceThreshold().amount())
                .isEqualByComparingTo("12.5");
        assertThat(health.subject()).contains("[A1, M, B01, new]");
    }

    @Test
    void handsTheNewSecretOverAsASecret() {
        String body = Messages.camel("APPLICATION_OAUTH_CLIENT_NEW_SECRET", TIME, "n", """
                {"applicationOAuthClientNewSecret":{"clientId":"c","newClientSecret":"hush-hush",\
                "newClientSecretExpiryTime":"2027-05-01T00:00:00Z","oldClientSecretExpiryTime":"2026-11-08T00:00:00Z"}}""");
        Notification read = notification(body);
        NewClientSecret fresh = (NewClientSecret) read.payload();

        assertThat(fresh.secret()).contains(Secret.of("hush-hush"));
        assertThat(fresh.clientId()).contains("c");
        assertThat(fresh.end()).contains(Instant.parse("2027-05-01T00:00:00Z"));
        assertThat(fresh.previousEnd()).contains(Instant.parse("2026-11-08T00:00:00Z"));
        NewClientSecret odd = payload(NewClientSecret.class, body.replace("\"hush-hush\"", "{\"text\":\"hush-hush\"}"));
        assertThat(odd.secret()).isEmpty();
        assertThat(List.of(
                        read,
                        fresh,
                        read.extras().values(),
                        fresh.extras().values(),
                        odd.extras().values()))
                .noneMatch(part -> part.toString().contains("hush"));
    }

    @Test
    void readsTheEndOfASecret() {
        ClientSecretExpiry expiry = payload(
                ClientSecretExpiry.class, Messages.camel("APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY", TIME, "n", """
                        {"applicationOAuthClientSecretExpiry":{"clientId":"c",\
                        "clientSecretExpiryTime":"2026-12-01T00:00:00Z","clientSecretExpiryReason":"PERIODIC_ROTATION"}}"""));

        assertThat(expiry.clientSecretExpiryTime()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(expiry.clientSecretExpiryReason()).isEqualTo("PERIODIC_ROTATION");
    }

    @Test
    void otherTypesKeepAllTheirFields() {
        Notification read =
                notification(Messages.camel("DETAIL_PAGE_TRAFFIC_EVENT", TIME, "n", "{\"events\":[{\"a\":1.0}]}"));

        assertThat(read.type()).isEqualTo(NotificationType.of("DETAIL_PAGE_TRAFFIC_EVENT"));
        assertThat(((OtherPayload) read.payload()).extras().values()).containsKey("events");
        assertThat(read.payload().toString()).doesNotContain("events");
        assertThat(read.payload().subject()).isEmpty();
    }
}
