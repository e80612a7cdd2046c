/** From a request to the operation that answers it. */
@NullMarked
package io.shelfwise.testkit.internal.routing;

import org.jspecify.annotations.NullMarked;
