/** What can go wrong on demand. */
@NullMarked
package io.shelfwise.testkit.spapi.faults;

import org.jspecify.annotations.NullMarked;
