/** JSON of the generated records, read and written without loss. */
@NullMarked
package io.shelfwise.spapi.internal.wire;

import org.jspecify.annotations.NullMarked;
