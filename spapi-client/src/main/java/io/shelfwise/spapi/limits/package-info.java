/** Amazon's limits, kept by waiting. */
@NullMarked
package io.shelfwise.spapi.limits;

import org.jspecify.annotations.NullMarked;
