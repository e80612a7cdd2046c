package io.shelfwise.examples.cli.spapi;

import io.shelfwise.examples.cli.shell.Subcommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code spapi}: the commands about the Selling Partner API. */
@Command(
        name = "spapi",
        description = "The Selling Partner API: its operations, calls of them, and a sandbox of your own.",
        mixinStandardHelpOptions = true,
        subcommands = {OperationsCommand.class, CallCommand.class, CatalogueCommand.class, SandboxCommand.class})
public final class SpApiCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw Subcommands.needed(spec);
    }
}
