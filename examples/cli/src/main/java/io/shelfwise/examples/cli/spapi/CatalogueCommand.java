package io.shelfwise.examples.cli.spapi;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spapi catalogue}: what is known of the operations. */
@Command(
        name = "catalogue",
        description = "The facts from which the typed operations are made.",
        mixinStandardHelpOptions = true,
        subcommands = RefreshCommand.class)
public final class CatalogueCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "spapi catalogue needs a command; take refresh");
    }
}
