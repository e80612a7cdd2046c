/** Commands over the costing engine: JSON lines in and out. */
@NullMarked
package io.shelfwise.examples.cli.costing;

import org.jspecify.annotations.NullMarked;
