package io.shelfwise.spapi.internal.jobs;

/** A document whose bytes are not whole as Amazon keeps them. */
public final class BrokenDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenDocument(String of, Throwable cause) {
        super("the document of " + of + " is not whole: its gzip is cut or damaged", cause);
    }

    /** What is wrong. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
