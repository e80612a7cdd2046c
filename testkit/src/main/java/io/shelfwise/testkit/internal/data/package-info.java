/** Operations that answer from a seller's world. */
@NullMarked
package io.shelfwise.testkit.internal.data;

import org.jspecify.annotations.NullMarked;
