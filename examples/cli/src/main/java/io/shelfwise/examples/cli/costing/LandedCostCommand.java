package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.costing.landed.LandedCosts;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.Callable;
import okio.BufferedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code landed-cost}: what each line of a shipment costs when it is in stock. */
@Command(
        name = "landed-cost",
        description = "What each unit of a shipment costs with its freight, duty and other costs, shared exactly.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class LandedCostCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "a JSON document of lines, components and rates; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private String in;

    @Override
    public Integer call() throws IOException {
        LandedDocument document = read();
        LandedCosts costs = LandedCosts.of(document.shipment(), document.rates());
        new LandedJson(spec.commandLine().getOut()).write(costs);
        return 0;
    }

    private LandedDocument read() throws IOException {
        try (BufferedSource source = InputSource.open(in);
                JsonReader json = JsonReader.of(source)) {
            return LandedDocument.of(JsonFields.read(json));
        } catch (JsonEncodingException | JsonDataException | EOFException e) {
            throw new ShelfwiseException(in + " is not a JSON document: " + e.getMessage(), e);
        }
    }
}
