package io.shelfwise.spapi.whole;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What an exception prints, with all its causes. */
final class Written {

    private Written() {}

    static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
