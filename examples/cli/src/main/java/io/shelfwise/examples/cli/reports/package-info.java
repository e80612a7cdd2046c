/** Report files on the command line. */
@NullMarked
package io.shelfwise.examples.cli.reports;

import org.jspecify.annotations.NullMarked;
