/** What commands share: progress, tables, output files and days as options. */
@NullMarked
package io.shelfwise.examples.cli.shell;

import org.jspecify.annotations.NullMarked;
