package io.shelfwise.spapi.whole;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What is logged through slf4j by anybody, down to TRACE, for those who listen; nothing where nobody does. */
public final class HeardSlf4j implements SLF4JServiceProvider {

    private static final Set<Lines> LISTENING = ConcurrentHashMap.newKeySet();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new BasicMDCAdapter();

    /** Lines that were logged while this was open. */
    static final class Lines implements AutoCloseable {

        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        Lines() {
            LISTENING.add(this);
        }

        @Override
        public void close() {
            LISTENING.remove(this);
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Heard::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // there is nothing to set up
    }

    private static final class Heard extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        private Heard(String name) {
            this.name = name;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Heard.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
            String text = MessageFormatter.basicArrayFormat(message, arguments);
            String line = level + " " + name + " " + text + (failure == null ? "" : " " + Written.trace(failure));
            LISTENING.forEach(each -> each.lines.add(line));
        }

        @Override
        public boolean isTraceEnabled() {
            return !LISTENING.isEmpty();
        }

        @Override
        public boolean isDebugEnabled() {
            return isTraceEnabled();
        }

        @Override
        public boolean isInfoEnabled() {
            return isTraceEnabled();
        }

        @Override
        public boolean isWarnEnabled() {
            return isTraceEnabled();
        }

        @Override
        public boolean isErrorEnabled() {
            return isTraceEnabled();
        }
    }
}
