package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.telemetry.CallListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps exceptions of a listener away from calls. */
final class SafeListener {

    private static final Logger LOG = LoggerFactory.getLogger("io.shelfwise.spapi.listener");

    private final CallListener listener;
    private final AtomicBoolean logged = new AtomicBoolean();

    SafeListener(CallListener listener) {
        this.listener = listener;
    }

    void tell(Consumer<CallListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            if (logged.compareAndSet(false, true)) {
                LOG.warn(
                        "listener {} threw {}; later ones are not logged",
                        listener.getClass().getName(),
                        e.getClass());
            }
        }
    }
}
