/** An invented seller, written as the files a real one downloads, so that the demo goes the way of real data. */
@NullMarked
package io.shelfwise.examples.cli.demo;

import org.jspecify.annotations.NullMarked;
