package io.shelfwise.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the command line, in this process.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it printed on standard error
 */
public record Cli(int exit, String out, String err) {

    /** Runs the command; paths and other objects are given as their text. */
    public static Cli run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Cli(exit, out.toString(), err.toString());
    }

    /** The run of {@code plan} over these three files. */
    public static Cli plan(Path orders, Path inventory, Path products, Object... more) {
        Object[] files = {"plan", "--orders", orders, "--inventory", inventory, "--products", products};
        Object[] all = Arrays.copyOf(files, files.length + more.length);
        System.arraycopy(more, 0, all, files.length, more.length);
        return run(all);
    }

    /** The lines printed on standard error. */
    public List<String> errors() {
        return err.lines().toList();
    }
}
