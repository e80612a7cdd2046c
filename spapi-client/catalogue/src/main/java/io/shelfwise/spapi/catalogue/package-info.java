/** What Amazon documents of each Selling Partner API: operations, parameters, limits and types, without prose. */
@NullMarked
package io.shelfwise.spapi.catalogue;

import org.jspecify.annotations.NullMarked;
