package io.shelfwise.examples.cli.spapi;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.examples.cli.shell.OutputFolder;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spapi sandbox}: a fake Selling Partner API with a made-up seller, until it is interrupted. */
@Command(
        name = "sandbox",
        description = "Runs a fake Selling Partner API with a made-up seller on this machine, until it is interrupted.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SandboxCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "0", paramLabel = "N", description = "where to listen; 0 for a free port")
    private int port;

    @Option(names = "--seller-seed", defaultValue = "1", paramLabel = "S", description = "draws another seller")
    private long sellerSeed;

    @Option(names = "--rate-factor", defaultValue = "1", paramLabel = "F", description = "multiplies every rate")
    private double rateFactor;

    @Option(
            names = "--fault",
            paramLabel = "NAME=RATE",
            description = "goes wrong at this rate, 0 to 1; may be repeated")
    private Map<String, Double> faults = new TreeMap<>();

    @Option(names = "--marketplace", defaultValue = "US", description = "where the seller sells")
    private String marketplace = "US";

    @Option(names = "--days", defaultValue = "90", paramLabel = "N", description = "length of the seller's history")
    private int days;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "writes client secret and refresh token into files there, instead of printing them")
    private @Nullable Path out;

    @Override
    public Integer call() throws InterruptedException {
        @Nullable OutputFolder folder = out == null ? null : OutputFolder.open(out);
        try (FakeSellingPartnerApi api = start()) {
            PrintWriter printer = spec.commandLine().getOut();
            SandboxOptions.of(api, folder).forEach((option, value) -> printer.println(option + " " + value));
            printer.flush();
            new CountDownLatch(1).await();
            return 0;
        }
    }

    /** The fake that the options ask for. */
    FakeSellingPartnerApi start() {
        SandboxFaults wanted = SandboxFaults.of(faults);
        FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                .port(port)
                .seed(sellerSeed)
                .rateFactor(rateFactor)
                .marketplace(Marketplace.parse(marketplace))
                .days(days)
                .start();
        wanted.addTo(api.faults());
        return api;
    }
}
