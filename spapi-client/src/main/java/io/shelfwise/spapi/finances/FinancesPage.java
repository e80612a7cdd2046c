package io.shelfwise.spapi.finances;

import java.util.List;
import java.util.Optional;

/**
 * One answer of the Finances API.
 *
 * @param entries what it holds, in its order
 * @param nextToken asks for the next page; empty on the last
 * @param notes what could not be read, and what was done about it
 */
public record FinancesPage<T>(List<T> entries, Optional<String> nextToken, List<String> notes) {

    /** Copies the lists. */
    public FinancesPage {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
