/** The {@code spapi} commands. */
@NullMarked
package io.shelfwise.examples.cli.spapi;

import org.jspecify.annotations.NullMarked;
