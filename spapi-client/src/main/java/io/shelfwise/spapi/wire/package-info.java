/** What all operations share: values as Amazon sends them, and failures. */
@NullMarked
package io.shelfwise.spapi.wire;

import org.jspecify.annotations.NullMarked;
