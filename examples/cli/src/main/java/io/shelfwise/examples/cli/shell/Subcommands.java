package io.shelfwise.examples.cli.shell;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Commands that do nothing by themselves but hold others. */
public final class Subcommands {

    private Subcommands() {}

    /** What is thrown where such a command was called alone. */
    public static ParameterException needed(CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                spec.name() + " needs a command; take one of "
                        + spec.subcommands().keySet().stream().sorted().toList());
    }
}
