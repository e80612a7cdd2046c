/** The plan as one HTML file that opens offline. */
@NullMarked
package io.shelfwise.examples.cli.report;

import org.jspecify.annotations.NullMarked;
