package io.shelfwise.testkit.internal.routing;

import io.shelfwise.testkit.internal.http.Answer;

/** Answers the calls of one operation. */
@FunctionalInterface
public interface Handler {

    /**
     * The answer to a call.
     *
     * @throws Refusal to answer with an error
     */
    Answer answer(Call call);
}
