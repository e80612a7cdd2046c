package io.shelfwise.spapi.internal.call;

import java.io.IOException;

/** An answer that is no JSON. The parser's message may quote the body, so it is not repeated. */
public final class UnreadableAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    /** Of what the parser found. */
    public UnreadableAnswer(Exception parser) {
        super("the body is no JSON (" + parser.getClass().getSimpleName()
                + "); see what stands between here and Amazon");
    }
}
