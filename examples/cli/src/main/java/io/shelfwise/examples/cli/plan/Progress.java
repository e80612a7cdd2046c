package io.shelfwise.examples.cli.plan;

import io.shelfwise.forecasting.Forecaster;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {

    private final boolean visible;
    private @Nullable ProgressBar bar;

    private Progress(boolean visible) {
        this.visible = visible;
    }

    static Progress onTerminal() {
        return new Progress(System.console() != null);
    }

    /** Ends the bar that is running and starts one of so many steps. */
    void start(String task, long steps) {
        close();
        if (visible) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .build();
        }
    }

    /** Moves the bar to so many steps. */
    void stepTo(long steps) {
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    /** The same forecaster, a step at each forecast. */
    Forecaster counting(Forecaster forecaster) {
        return (demand, horizon) -> {
            if (bar != null) {
                bar.step();
            }
            return forecaster.forecast(demand, horizon);
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
