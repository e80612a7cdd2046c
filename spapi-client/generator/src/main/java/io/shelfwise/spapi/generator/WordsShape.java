package io.shelfwise.spapi.generator;

import java.util.List;

/**
 * An open enumeration to be written.
 *
 * @param name in Java form
 * @param values Amazon's
 */
record WordsShape(String name, List<String> values) {}
