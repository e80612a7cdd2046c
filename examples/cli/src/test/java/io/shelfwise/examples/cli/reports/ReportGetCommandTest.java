package io.shelfwise.examples.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGetCommandTest {

    private static final String ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL";
    private static final double QUICK = 100_000;

    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .seed(8)
            .rateFactor(QUICK)
            .products(2)
            .days(20)
            .processingTime(Duration.ofMillis(50))
            .start();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void rowsOfAReportArePrinted() throws IOException {
        Cli run = get("--type", ORDERS, "--from", firstDay(), "--to", lastDay());

        assertThat(run.exit()).as(run.err()).isZero();
        long items = api.seller().orders().stream()
                .mapToLong(order -> order.lines().size())
                .sum();
        assertThat(run.out().lines()).hasSize((int) items).allMatch(line -> line.startsWith("{\"amazon-order-id\":"));
    }

    @Test
    void whatWasAskedForIsNotAskedForAgain() throws IOException {
        Path file = folder.resolve("orders.txt");
        Object[] command = {
            "--type", ORDERS, "--from", firstDay(), "--to", lastDay(), "--jobs", folder.resolve("jobs"), "--save", file
        };
        assertThat(get(command).exit()).isZero();
        String first = Files.readString(file);
        assertThat(get(command).exit()).isZero();

        assertThat(Files.readString(file)).isEqualTo(first).startsWith("amazon-order-id\t");
        assertThat(api.counts().reportsCreated()).containsEntry(ORDERS, 1);
    }

    @Test
    void noDataIsNoFailureAndAFailureTellsWhy() throws IOException {
        api.faults().next(Fault.CANCELLED, ORDERS, 1);
        Cli empty = get("--type", ORDERS, "--from", firstDay(), "--to", firstDay());
        assertThat(empty.exit()).as(empty.err()).isZero();
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("no data");

        api.faults().next(Fault.FATAL, ORDERS, 1);
        Cli failed = get("--type", ORDERS, "--from", firstDay(), "--to", lastDay());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains(ORDERS).contains("Amazon says:").contains("could not be made");
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(
                api.seller().orders().get(0).purchased(),
                api.seller().marketplace().zone());
    }

    private LocalDate lastDay() {
        return firstDay().plusDays(25);
    }

    private Cli get(Object... more) throws IOException {
        FakeCredentials own = api.credentials();
        List<Object> command = new ArrayList<>(List.of("report", "get", "--marketplace"));
        command.add(api.seller().marketplace().code());
        command.addAll(List.of("--endpoint", api.endpoint(), "--login-endpoint", api.loginEndpoint()));
        command.addAll(List.of("--client-id", own.clientId(), "--rate-factor", QUICK));
        command.addAll(
                List.of("--client-secret-file", Files.writeString(folder.resolve("secret"), own.clientSecret())));
        command.addAll(List.of("--refresh-token-file", Files.writeString(folder.resolve("token"), own.refreshToken())));
        command.addAll(Arrays.asList(more));
        return Cli.run(command.toArray());
    }
}
