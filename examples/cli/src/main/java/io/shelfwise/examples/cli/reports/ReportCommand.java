package io.shelfwise.examples.cli.reports;

import io.shelfwise.examples.cli.shell.Subcommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code report}: the commands about Amazon's reports. */
@Command(
        name = "report",
        description = "Amazon's reports: their types, their rows, and how to get them.",
        mixinStandardHelpOptions = true,
        subcommands = {ReportTypesCommand.class, ReportReadCommand.class, ReportGetCommand.class})
public final class ReportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw Subcommands.needed(spec);
    }
}
