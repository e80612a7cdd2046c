package io.shelfwise.spapi.limits;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for one limit. Sellers have their turns in a ring, one call each, in the order in which they came; of one
 * seller's calls the oldest goes first. Interactive calls go before batch work, but after four of them in a row that went
 * before waiting batch work, one of the latter has its turn.
 */
final class WaitingLine {

    private static final int INTERACTIVE_IN_A_ROW = 4;

    private final Map<Priority, Map<String, Set<Ticket>>> rings = new EnumMap<>(Priority.class);
    private int inARow;

    WaitingLine() {
        for (Priority priority : Priority.values()) {
            rings.put(priority, new LinkedHashMap<>());
        }
    }

    boolean isEmpty() {
        return ring(Priority.INTERACTIVE).isEmpty() && ring(Priority.BATCH).isEmpty();
    }

    void add(Ticket ticket) {
        ring(ticket.priority())
                .computeIfAbsent(ticket.seller(), seller -> new LinkedHashSet<>())
                .add(ticket);
    }

    void remove(Ticket ticket) {
        Map<String, Set<Ticket>> ring = ring(ticket.priority());
        Set<Ticket> own = ring.getOrDefault(ticket.seller(), Set.of());
        if (own.contains(ticket)) {
            own.remove(ticket);
            if (own.isEmpty()) {
                ring.remove(ticket.seller());
            }
        }
    }

    /** Whose turn it is; null where nobody waits. */
    @Nullable
    Ticket next() {
        boolean batchWaits = !ring(Priority.BATCH).isEmpty();
        boolean interactive = !ring(Priority.INTERACTIVE).isEmpty() && !(batchWaits && inARow >= INTERACTIVE_IN_A_ROW);
        inARow = interactive && batchWaits ? inARow + 1 : 0;
        return next(ring(interactive ? Priority.INTERACTIVE : Priority.BATCH));
    }

    private static @Nullable Ticket next(Map<String, Set<Ticket>> ring) {
        Iterator<Map.Entry<String, Set<Ticket>>> sellers = ring.entrySet().iterator();
        if (!sellers.hasNext()) {
            return null;
        }
        Map.Entry<String, Set<Ticket>> turn = sellers.next();
        String seller = turn.getKey();
        Set<Ticket> own = turn.getValue();
        sellers.remove();
        Iterator<Ticket> oldest = own.iterator();
        Ticket ticket = oldest.next();
        oldest.remove();
        if (!own.isEmpty()) {
            ring.put(seller, own); // to the end of the ring
        }
        return ticket;
    }

    /** How many go before a call that comes now, as far as those who come later do not overtake it. */
    int ahead(Priority priority, String seller) {
        int interactive = ahead(ring(Priority.INTERACTIVE), seller);
        int batch = ahead(ring(Priority.BATCH), seller);
        return switch (priority) {
            case INTERACTIVE -> interactive + Math.min(batch, interactive / INTERACTIVE_IN_A_ROW);
            case BATCH -> batch + Math.min(interactive, (batch + 1) * INTERACTIVE_IN_A_ROW - inARow);
        };
    }

    private static int ahead(Map<String, Set<Ticket>> ring, String seller) {
        int own = ring.getOrDefault(seller, Set.of()).size();
        int ahead = 0;
        for (Set<Ticket> each : ring.values()) {
            ahead += Math.min(each.size(), own + 1);
        }
        return ahead;
    }

    private Map<String, Set<Ticket>> ring(Priority priority) {
        return rings.getOrDefault(priority, Map.of());
    }
}
