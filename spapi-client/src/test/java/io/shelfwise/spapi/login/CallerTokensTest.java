package io.shelfwise.spapi.login;

import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.spapi.AccessTokens;
import io.shelfwise.spapi.TokenRequest;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenRequest;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenResponse;
import io.shelfwise.spapi.api.tokens.v2021_03_01.RestrictedResource;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTokensTest {

    private static final HttpUrl URL = HttpUrl.get("https://example.com/");

    private final LoginServer server = new LoginServer();
    private final List<CreateRestrictedDataTokenRequest> asked = new ArrayList<>();

    @BeforeEach
    void start() {
        server.answer(token("Atza|seller"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static List<OperationSpec> restricted() {
        return Catalogue.bundled().operations().stream()
                .filter(operation -> operation.is(Trait.RESTRICTED))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("restricted")
    void aRestrictedOperationIsRefusedUnlessTheHostOptsIn(OperationSpec operation) {
        TokenRequest request = call(operation.api(), operation.method(), operation.id());
        AccessTokens off = tokens(BuyerData.none());

        BuyerDataException refusal = catchThrowableOfType(BuyerDataException.class, () -> off.permit(request, URL));

        assertThat(refusal)
                .hasMessageStartingWith(operation.id() + " brings buyer data, and the switch is BuyerData[];"
                        + " open it by BuyerData.forPurpose(...) with one of [");
        assertThat(refusal.operation()).isEqualTo(operation.id());
        assertThatThrownBy(() -> off.token(request)).hasMessage(refusal.getMessage());
        assertThat(asked).isEmpty();
        assertThat(server.logins()).isZero();
        for (Purpose purpose : refusal.purposes()) {
            assertThat(tokens(BuyerData.forPurpose(purpose)).token(request)).startsWith("Atz.rdt|");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "merchantFulfillmentV0, GET, getShipment, TAX_INVOICING",
        "shipmentInvoicingV0, GET, getShipmentDetails, SHIPPING"
    })
    void anotherPurposeDoesNotOpenIt(String api, String method, String operation, Purpose purpose) {
        assertThatThrownBy(() -> tokens(BuyerData.forPurpose(purpose)).permit(call(api, method, operation), URL))
                .isInstanceOf(BuyerDataException.class)
                .hasMessageContaining("the switch is BuyerData[" + purpose + "]");
    }

    @Test
    void oneRestrictedTokenServesAllOrders() {
        AccessTokens tokens = tokens(BuyerData.forPurpose(Purpose.SHIPPING));
        OperationSpec address = Catalogue.bundled().operation("ordersV0", "GET", "getOrderAddress");

        String first = tokens.token(new TokenRequest(address, "/orders/v0/orders/1/address", Optional.empty()));
        String second = tokens.token(new TokenRequest(address, "/orders/v0/orders/2/address", Optional.empty()));

        assertThat(first).isEqualTo("Atz.rdt|1").isEqualTo(second);
        assertThat(resources()).containsExactly("GET /orders/v0/orders/{orderId}/address []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "getOrders; SHIPPING; GET /orders/v0/orders [buyerInfo, shippingAddress]",
                "getOrders; TAX_INVOICING; GET /orders/v0/orders [buyerInfo, buyerTaxInformation, shippingAddress]",
                "getOrder; TAX_REMITTANCE; GET /orders/v0/orders/{orderId} [buyerInfo, shippingAddress]",
                "getOrderItems; SHIPPING; GET /orders/v0/orders/{orderId}/orderItems [buyerInfo]"
            })
    void oldOrdersComeWithTheDataElementsOfThePurpose(String operation, Purpose purpose, String resource) {
        assertThat(tokens(BuyerData.forPurpose(purpose)).token(call("ordersV0", "GET", operation)))
                .isEqualTo("Atz.rdt|1");
        assertThat(resources()).containsExactly(resource);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getOrders", "getOrder", "getOrderItems"})
    void oldOrdersComeWithoutBuyerDataWhereTheSwitchIsOff(String operation) {
        AccessTokens tokens = tokens(BuyerData.none());
        TokenRequest request = call("ordersV0", "GET", operation);

        tokens.permit(request, URL);
        assertThat(tokens.token(request)).isEqualTo("Atza|seller");
        assertThat(asked).isEmpty();
    }

    @Test
    void aRestrictedReportIsOpenedAloneByItsPath() {
        AccessTokens tokens = tokens(BuyerData.forPurpose(Purpose.SHIPPING));

        assertThat(tokens.token(document("d-1", "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING")))
                .isEqualTo("Atz.rdt|1");
        assertThat(tokens.token(document("d-2", "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING")))
                .isEqualTo("Atz.rdt|2");
        assertThat(resources())
                .containsExactly(
                        "GET /reports/2021-06-30/documents/d-1 []", "GET /reports/2021-06-30/documents/d-2 []");
        assertThatThrownBy(() -> tokens(BuyerData.none())
                        .permit(document("d-1", "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING"), URL))
                .isInstanceOf(BuyerDataException.class)
                .hasMessageStartingWith(
                        "getReportDocument of GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING brings buyer data");
    }

    @Test
    void anOpenReportNeedsNoRestrictedToken() {
        AccessTokens tokens = tokens(BuyerData.none());

        assertThat(tokens.token(document("d-1", "GET_MERCHANT_LISTINGS_ALL_DATA")))
                .isEqualTo("Atza|seller");
        assertThat(tokens.token(call("reports_2021-06-30", "GET", "getReportDocument")))
                .isEqualTo("Atza|seller");
    }

    @ParameterizedTest
    @CsvSource({
        "BUYER, , false",
        "RECIPIENT, , false",
        "TAX, SHIPPING, false",
        "BUYER, SHIPPING, true",
        "RECIPIENT, TAX_REMITTANCE, true",
        "TAX, TAX_INVOICING, true",
        "PROCEEDS, , true",
        "'FULFILLMENT,PACKAGES', , true",
        "'FULFILLMENT,RECIPIENT', , false",
        "ADDED_YESTERDAY, , true"
    })
    void newOrdersMayBeAskedForTheDataSetsOfThePurpose(String dataSets, Purpose purpose, boolean allowed) {
        AccessTokens tokens = tokens(purpose == null ? BuyerData.none() : BuyerData.forPurpose(purpose));
        TokenRequest request = call("orders_2026-01-01", "GET", "searchOrders");
        HttpUrl url =
                URL.newBuilder().addQueryParameter("includedData", dataSets).build();

        if (allowed) {
            assertThatCode(() -> tokens.permit(request, url)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> tokens.permit(request, url))
                    .isInstanceOf(BuyerDataException.class)
                    .hasMessageStartingWith("searchOrders with the data set ");
        }
        assertThat(tokens.token(request)).as("needs no restricted token").isEqualTo("Atza|seller");
    }

    @Test
    void whatIsRestrictedCanBeOverridden() {
        RestrictedData data = RestrictedData.documented()
                .withOpenReport("GET_VAT_TRANSACTION_DATA")
                .withReport("GET_NEW_ONE", Purpose.SHIPPING)
                .withApi("shipmentInvoicingV0", Purpose.SHIPPING)
                .withDataSet("TAX", Set.of())
                .withDataSet("PAYMENT", Set.of(Purpose.TAX_INVOICING));
        CallerTokens tokens = server.login().restrictedData(data).build().seller(SELLER);
        TokenRequest orders = call("orders_2026-01-01", "GET", "getOrder");

        tokens.permit(document("d", "GET_VAT_TRANSACTION_DATA"), URL);
        tokens.permit(orders, HttpUrl.get("https://example.com/?includedData=TAX"));
        assertThatThrownBy(() -> tokens.permit(orders, HttpUrl.get("https://example.com/?includedData=PAYMENT")))
                .isInstanceOf(BuyerDataException.class);
        assertThatThrownBy(() -> tokens.permit(document("d", "GET_NEW_ONE"), URL))
                .isInstanceOf(BuyerDataException.class);
        assertThat(catchThrowableOfType(
                                BuyerDataException.class,
                                () -> tokens.permit(call("shipmentInvoicingV0", "GET", "getShipmentDetails"), URL))
                        .purposes())
                .containsExactly(Purpose.SHIPPING);
    }

    @Test
    void aRestrictedTokenLastsAsLongAsAmazonSays() {
        AccessTokens tokens = tokens(BuyerData.forPurpose(Purpose.SHIPPING));
        TokenRequest request = call("ordersV0", "GET", "getOrderAddress");
        tokens.token(request);

        server.clock.advance(Duration.ofSeconds(3269));
        assertThat(tokens.token(request)).isEqualTo("Atz.rdt|1");
        assertThat(asked).hasSize(1);
        server.clock.advance(Duration.ofSeconds(301));
        assertThat(tokens.token(request)).isEqualTo("Atz.rdt|2");
    }

    @Test
    void anAnswerWithoutARestrictedTokenIsAFailure() {
        AccessTokens tokens = server.login()
                .build()
                .seller(SELLER, BuyerData.forPurpose(Purpose.SHIPPING))
                .through(request -> CreateRestrictedDataTokenResponse.builder().build());

        assertThatThrownBy(() -> tokens.token(call("ordersV0", "GET", "getOrderAddress")))
                .isInstanceOf(LoginException.class)
                .hasMessageStartingWith("Amazon's answer holds no restricted data token for getOrderAddress");
    }

    @Test
    void restrictedTokensComeThroughAClient() {
        CallerTokens tokens = server.login().build().seller(SELLER, BuyerData.forPurpose(Purpose.SHIPPING));

        assertThatIllegalStateException()
                .isThrownBy(() -> tokens.token(call("ordersV0", "GET", "getOrderAddress")))
                .withMessageContaining("hand these tokens to SellingPartnerClient.builder");
    }

    @Test
    void aRefusedTokenIsFetchedAnewOnce() {
        server.answerInTurn(token("a"), token("b"), token("c"));
        CallerTokens tokens = server.login().build().seller(SELLER);
        TokenRequest request = call();

        assertThat(tokens.token(request)).isEqualTo("a");
        tokens.refused(request, "a");
        tokens.refused(request, "a"); // another thread, a moment later
        assertThat(tokens.token(request)).isEqualTo("b");
        tokens.refused(request, "b");
        assertThat(tokens.token(request)).as("not its age is the reason").isEqualTo("b");

        server.clock.advance(Duration.ofMinutes(2));
        tokens.refused(request, "b");
        assertThat(tokens.token(request)).isEqualTo("c");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void aPurposeIsReadAsItIsWritten(Purpose purpose) {
        assertThat(Purpose.parse(" " + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isEqualTo(purpose);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.parse("curiosity"))
                .withMessage("purpose is 'curiosity'; give one of [SHIPPING, TAX_INVOICING, TAX_REMITTANCE]");
    }

    private AccessTokens tokens(BuyerData buyerData) {
        return server.login().build().seller(SELLER, buyerData).through(request -> {
            asked.add(request);
            return CreateRestrictedDataTokenResponse.builder()
                    .restrictedDataToken("Atz.rdt|" + asked.size())
                    .expiresIn(3600)
                    .build();
        });
    }

    private List<String> resources() {
        return asked.stream()
                .flatMap(request -> request.restrictedResources().stream())
                .map(CallerTokensTest::text)
                .toList();
    }

    private static String text(RestrictedResource resource) {
        return resource.method() + " " + resource.path() + " " + resource.dataElements();
    }

    /** By a base URL that has a path of its own. */
    private static TokenRequest document(String id, String reportType) {
        OperationSpec operation = Catalogue.bundled().operation("reports_2021-06-30", "GET", "getReportDocument");
        return new TokenRequest(operation, "/prefix/reports/2021-06-30/documents/" + id, Optional.of(reportType));
    }
}
