/** The command line: what a newcomer runs first. */
@NullMarked
package io.shelfwise.examples.cli;

import org.jspecify.annotations.NullMarked;
