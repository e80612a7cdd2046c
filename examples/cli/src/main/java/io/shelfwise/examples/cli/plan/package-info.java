/** The main job: from a seller's files to a restock plan, printed and written. */
@NullMarked
package io.shelfwise.examples.cli.plan;

import org.jspecify.annotations.NullMarked;
