package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.generator.facts.CatalogueChanges;
import io.shelfwise.spapi.generator.facts.CatalogueFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spapi catalogue refresh}: the catalogue from Amazon's published models. */
@Command(
        name = "refresh",
        description =
                "Makes the catalogue anew from Amazon's published models and prints what differs from that of this"
                        + " program. APIs without a model there stay as they are.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RefreshCommand implements Callable<Integer> {

    private static final Path IN_CHECKOUT =
            Path.of("spapi-client/catalogue/src/main/resources/io/shelfwise/spapi/catalogue");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "MODELS_DIR", description = "folder of the models, which may stand in folders below it")
    @SuppressWarnings("NullAway.Init")
    private Path models;

    @Option(names = "--out", paramLabel = "DIR", description = "where to write (default: the checkout's catalogue)")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "prints the differences only")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(models)) {
            throw new IllegalArgumentException("'" + models + "' is no folder; name that of the models");
        }
        List<ApiSpec> known = Catalogue.bundled().apis();
        CatalogueChanges changes = CatalogueChanges.between(known, CatalogueFiles.read(models));
        PrintWriter printer = spec.commandLine().getOut();
        changes.lines().forEach(printer::println);
        printer.println(changes.summary());
        Optional<Path> folder =
                dryRun ? Optional.empty() : Optional.ofNullable(out).or(RefreshCommand::inCheckout);
        if (folder.isPresent()) {
            CatalogueFiles.write(changes.refreshed(), folder.get());
            printer.println("written to " + folder.get() + "; build anew to use it");
        }
        return 0;
    }

    private static Optional<Path> inCheckout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(IN_CHECKOUT))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
