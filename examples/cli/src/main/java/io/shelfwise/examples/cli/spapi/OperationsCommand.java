package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spapi operations}: what can be called. */
@Command(
        name = "operations",
        description = "Lists all operations with their documented limits.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class OperationsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "prints an array of objects, for programs")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        OperationList list = new OperationList(Catalogue.bundled());
        if (json) {
            out.println(list.json());
        } else {
            list.lines().forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
