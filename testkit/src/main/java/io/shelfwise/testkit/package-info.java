/** Contracts that a host runs against its own storage, retention and vault, as JUnit 5 tests. */
@NullMarked
package io.shelfwise.testkit;

import org.jspecify.annotations.NullMarked;
