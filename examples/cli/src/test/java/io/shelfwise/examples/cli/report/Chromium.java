package io.shelfwise.examples.cli.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless browser, where one is installed. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 120;

    private final Path program;
    private final Path directory;

    private Chromium(Path program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** The browser on the path that keeps everything it writes in this directory. */
    static Optional<Chromium> in(Path directory) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, directory));
    }

    /** Opens a page, lets its scripts run, and answers what it has become. */
    Page open(Path file, String hash) throws IOException, InterruptedException {
        Path dom = directory.resolve("dom.html");
        Path log = directory.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-breakpad",
                "--window-size=1280,1000",
                "--user-data-dir=" + directory.resolve("profile"),
                "--virtual-time-budget=10000",
                "--enable-logging=stderr",
                "--v=0",
                "--dump-dom",
                file.toUri() + hash);
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("TMPDIR", directory.toString());
        Process process =
                builder.redirectOutput(dom.toFile()).redirectError(log.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IOException("the browser took longer than " + PATIENCE_SECONDS + " s: " + Files.readString(log));
        }
        List<String> console = Files.readString(log)
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        return new Page(Files.readString(dom), console);
    }

    /**
     * A page after its scripts have run.
     *
     * @param dom its elements as text
     * @param console what was written to its console, errors and broken policies too
     */
    record Page(String dom, List<String> console) {

        /** The parts of the page that start with this text, without the scripts' own source. */
        List<String> partsFrom(String start) {
            String body = dom.substring(dom.indexOf("<body"), dom.indexOf("id=\"data\""));
            String[] parts = body.split(Pattern.quote(start), -1);
            return Arrays.asList(parts).subList(1, parts.length);
        }
    }
}
