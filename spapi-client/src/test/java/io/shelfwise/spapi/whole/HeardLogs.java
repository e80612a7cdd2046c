package io.shelfwise.spapi.whole;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that any library logs through the JDK, down to the finest level, while this is open. */
public final class HeardLogs extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    public HeardLogs() {
        setLevel(Level.ALL);
        setFormatter(new SimpleFormatter());
        root.addHandler(this);
        root.setLevel(Level.ALL);
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        StringWriter line = new StringWriter().append(getFormatter().format(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(line));
        }
        lines.add(line.toString());
    }

    @Override
    public void flush() {
        // lines are kept as they come
    }

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
    }
}
