package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.events.EventOffsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Which stretch before, within or after which event each period lies in. A period has one at most: an event's own days
 * come before the days around others; of several the shorter event's, then the nearer's.
 */
final class EventCells {

    static final int NONE = -1;

    /** Stretches by distance from the event, each with the next as long as it tells of another demand. */
    private static final int[] FROM = {-28, -14, -7, -3, 0, 1, 4};

    private static final int[] TO = {-15, -8, -4, -1, 0, 3, 7};
    static final int STRETCHES = FROM.length;
    static final int PARTS = 2;
    private static final int OWN = 4;
    private static final int FAR = 1000;

    private final List<String> names;
    private final int[] cells;

    private EventCells(List<String> names, int[] cells) {
        this.names = names;
        this.cells = cells;
    }

    /**
     * @param from the first period, by the seller's count
     * @param periods how many
     */
    static EventCells of(EventCalendar calendar, SellerTime time, int from, int periods) {
        LocalDate start = time.firstDay(from);
        EventOffsets offsets = calendar.offsets(start, periods * time.step());
        int[] leads = new int[offsets.events()];
        int[] lengths = new int[offsets.events()];
        for (int event = 0; event < leads.length; event++) {
            String name = offsets.names().get(event);
            Event first = calendar.events(name).get(0);
            leads[event] = calendar.leadDays(name);
            lengths[event] = (int) (first.last().toEpochDay() - first.first().toEpochDay());
        }
        int[] cells = new int[periods];
        for (int period = 0; period < periods; period++) {
            cells[period] = cell(offsets, period * time.step(), time.step(), leads, lengths);
        }
        return new EventCells(offsets.names(), cells);
    }

    private static int cell(EventOffsets offsets, int from, int days, int[] leads, int[] lengths) {
        int best = NONE;
        long least = Long.MAX_VALUE;
        for (int event = 0; event < leads.length; event++) {
            for (int day = from; day < from + days; day++) {
                int offset = offsets.of(event, day);
                int stretch = stretch(offset, leads[event]);
                long order = (long) Math.abs(offset) * FAR + lengths[event];
                if (stretch != NONE && order < least) {
                    least = order;
                    best = event * STRETCHES + stretch;
                }
            }
        }
        return best;
    }

    private static int stretch(int offset, int lead) {
        if (offset < FROM[0] || offset > TO[STRETCHES - 1]) {
            return NONE;
        }
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            if (offset >= FROM[stretch] && offset <= TO[stretch]) {
                return FROM[stretch] < -lead ? NONE : stretch;
            }
        }
        return NONE;
    }

    /** The cell of a period, by its place in the range; {@link #NONE} far from any event. */
    int at(int period) {
        return cells[period];
    }

    int periods() {
        return cells.length;
    }

    /** How many cells there can be. */
    int count() {
        return names.size() * STRETCHES;
    }

    String name(int cell) {
        return names.get(cell / STRETCHES);
    }

    static int stretchOf(int cell) {
        return cell % STRETCHES;
    }

    /** In words, how a cell lies to its event; empty for the event itself. */
    static String placeOf(int cell) {
        int stretch = stretchOf(cell);
        if (stretch == OWN) {
            return "";
        }
        return stretch < OWN
                ? -FROM[stretch] + " to " + -TO[stretch] + " days before "
                : FROM[stretch] + " to " + TO[stretch] + " days after ";
    }

    /** An event up to its end, and its aftermath, are each of one kind: a product that gains from the one loses by the other. */
    static int part(int cell) {
        return cell == NONE ? NONE : PARTS * (cell / STRETCHES) + (stretchOf(cell) > OWN ? 1 : 0);
    }

    int parts() {
        return PARTS * names.size();
    }

    String nameOfPart(int part) {
        return names.get(part / PARTS);
    }
}
