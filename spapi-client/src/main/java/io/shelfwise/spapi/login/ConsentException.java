package io.shelfwise.spapi.login;

import io.shelfwise.core.ShelfwiseException;

/** A consent that came back without having been asked for: by another session, twice, or too late. */
public final class ConsentException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    ConsentException() {
        super("the state of the consent is not that of this session, was used before or has ended;"
                + " start the consent again from the host's own page");
    }
}
