package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.calls.Retries;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spapi call}: one operation, or those of a file. */
@Command(
        name = "call",
        description =
                "Calls an operation by Amazon's name, or those of a file of JSON lines, and prints what came as JSON.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CallCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "OPERATION", description = "such as getOrder; see spapi operations")
    private @Nullable String operation;

    @Option(
            names = "--api",
            paramLabel = "API_FILE_NAME",
            description = "which API, such as ordersV0, if several have it")
    private @Nullable String api;

    @Option(
            names = "--param",
            paramLabel = "name=value",
            description = "a parameter; of a list with commas, or repeated for elements that hold commas")
    private List<String> parameters = List.of();

    @Option(names = "--body", paramLabel = "FILE", description = "JSON to send, or - for standard input")
    private @Nullable String body;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "JSON lines of {\"id\", \"operation\", \"api\", \"params\", \"body\"}, or - for standard input")
    private @Nullable String batch;

    @Option(names = "--threads", paramLabel = "N", description = "calls of --batch at one time (default: 8)")
    private int threads = 8;

    @Option(names = "--max-attempts", paramLabel = "N", description = "how often a call is sent at most (default: 5)")
    private int maxAttempts = 5;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() throws IOException {
        if ((operation == null) == (batch == null)) {
            throw new IllegalArgumentException(
                    "operation is '" + operation + "' and --batch '" + batch + "'; give one of them");
        }
        try (SellingPartnerClient client = connection
                .client()
                .retries(Retries.standard().attempts(maxAttempts))
                .build()) {
            return batch == null ? one(client, String.valueOf(operation)) : many(client, batch);
        }
    }

    private int one(SellingPartnerClient client, String name) throws IOException {
        Optional<String> json = body == null ? Optional.empty() : Optional.of(OptionFile.json("--body", body));
        CallRequest request = CallRequest.of(name, Optional.ofNullable(api), parameters, json);
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.println(CallOutcome.of(Optional.empty(), request.on(client).send()));
            return 0;
        } catch (RuntimeException e) {
            CallFailure failure = CallFailure.of(e);
            out.println(CallOutcome.of(Optional.empty(), name, failure));
            spec.commandLine().getErr().println("shelfwise: " + failure.reason());
            return failure.exit();
        }
    }

    private int many(SellingPartnerClient client, String file) throws IOException {
        if (api != null || body != null || !parameters.isEmpty()) {
            throw new IllegalArgumentException(
                    "--api, --param and --body are of one call; put them into the lines of " + file);
        }
        try (BufferedSource lines = OptionFile.open("--batch", file)) {
            CallBatch.run(client, lines, threads, spec.commandLine().getOut());
        }
        return 0;
    }
}
