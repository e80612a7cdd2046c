package io.shelfwise.examples.cli.reports;

import picocli.CommandLine.Option;

/** {@code --type}. */
final class TypeOption {

    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "Amazon's name of the report type")
    @SuppressWarnings("NullAway.Init")
    private String name;

    String name() {
        return name;
    }
}
