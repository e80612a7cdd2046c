package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.limits.RateLimits;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation, sent once with every parameter that it has; a request is found again by its access token. */
class EveryOperationTest {

    private static final Map<String, RecordedRequest> SEEN = new ConcurrentHashMap<>();
    private static final MockWebServer SERVER = new MockWebServer();
    private static SellingPartnerClient client;

    @BeforeAll
    static void start() throws IOException {
        SERVER.setDispatcher(new Recorder());
        SERVER.start();
        client = SellingPartnerClient.builder(request -> key(request.operation()))
                .limits(RateLimits.none())
                .baseUrl(URI.create(SERVER.url("/").toString()))
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        SERVER.close();
    }

    static Stream<OperationSpec> operations() {
        return Catalogue.bundled().operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isSentAsTheCatalogueSays(OperationSpec operation) throws ReflectiveOperationException {
        GeneratedMethod method = GeneratedMethod.of(client, operation);

        Object answer = method.call();

        RecordedRequest request = Objects.requireNonNull(SEEN.get(key(operation)), "no request came");
        assertThat(request.getMethod()).isEqualTo(operation.method());
        assertThat(request.getUrl().encodedPath()).isEqualTo(path(operation));
        assertThat(query(request)).isEqualTo(expectedQuery(operation));
        headers(operation)
                .forEach(name ->
                        assertThat(request.getHeaders().get(name)).as(name).isEqualTo(Samples.HEADER));
        assertThat(body(request)).isEqualTo(expectedBody(operation));
        assertThat(answer == null).isEqualTo(operation.answer().isEmpty());
    }

    private static String key(OperationSpec operation) {
        return operation.api() + " " + operation.method() + " " + operation.id();
    }

    private static String path(OperationSpec operation) {
        return operation.path().replaceAll("\\{[^}]+}", Samples.ENCODED_TEXT);
    }

    private static Map<String, List<String>> query(RecordedRequest request) {
        return request.getUrl().queryParameterNames().stream()
                .collect(Collectors.toMap(name -> name, request.getUrl()::queryParameterValues));
    }

    private static Map<String, List<String>> expectedQuery(OperationSpec operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.QUERY)
                .collect(Collectors.toMap(ParameterSpec::name, EveryOperationTest::expected));
    }

    private static List<String> expected(ParameterSpec parameter) {
        if (parameter.style() == Style.REPEATED_TWICE_ENCODED) {
            return List.of(Samples.TWICE_ENCODED_TEXT, Samples.TWICE_ENCODED_TEXT);
        }
        String one = Samples.sent(parameter.type());
        return List.of(parameter.type() instanceof TypeSpec.ListOf ? one + "," + one : one);
    }

    private static List<String> headers(OperationSpec operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.HEADER)
                .map(ParameterSpec::name)
                .toList();
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static String expectedBody(OperationSpec operation) {
        return operation
                .body()
                .map(body ->
                        isList(operation, body.type()) ? "[" + Samples.BODY + "," + Samples.BODY + "]" : Samples.BODY)
                .orElse("");
    }

    private static boolean isList(OperationSpec operation, TypeSpec type) {
        return type instanceof TypeSpec.Reference reference
                && Catalogue.bundled().api(operation.api()).type(reference.name()) instanceof TypeSpec.ListOf;
    }

    private static final class Recorder extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            SEEN.put(String.valueOf(request.getHeaders().get("x-amz-access-token")), request);
            return new MockResponse.Builder().code(200).body("").build();
        }
    }
}
