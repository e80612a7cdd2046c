/** Commands over the costing engine. */
@NullMarked
package io.shelfwise.examples.cli.costing;

import org.jspecify.annotations.NullMarked;
