/** A fake Selling Partner API for tests, with real behaviour and faults on demand. */
@NullMarked
package io.shelfwise.testkit.spapi;

import org.jspecify.annotations.NullMarked;
