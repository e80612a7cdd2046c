package io.shelfwise.spapi.catalogue;

import java.util.List;

/**
 * Where the page tokens of an operation stand.
 *
 * @param parameter the query parameter that takes the token
 * @param answerPath the names of the fields that lead to the next token in the answer; empty where Amazon's model has none
 */
public record Paging(String parameter, List<String> answerPath) {

    /** Copies its list. */
    public Paging {
        answerPath = List.copyOf(answerPath);
    }
}
