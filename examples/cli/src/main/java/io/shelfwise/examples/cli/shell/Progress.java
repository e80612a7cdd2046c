package io.shelfwise.examples.cli.shell;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, nothing elsewhere. */
public final class Progress implements AutoCloseable {

    private final boolean visible;
    private @Nullable ProgressBar bar;

    private Progress(boolean visible) {
        this.visible = visible;
    }

    public static Progress onTerminal() {
        return new Progress(isTerminal());
    }

    /** Before Java 22 there is a console only on a terminal; since then it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Ends the bar that is running and starts one of so many steps. */
    public void start(String task, long steps) {
        stop();
        if (visible) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .build();
        }
    }

    /** Moves the bar to so many steps. */
    public void stepTo(long steps) {
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    /** Ends the bar that is running, so that the screen is free. */
    public void stop() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
