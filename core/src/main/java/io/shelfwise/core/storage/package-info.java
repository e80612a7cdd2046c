/** Where data lives: the interfaces that a host implements on its own database, and one in memory. */
@NullMarked
package io.shelfwise.core.storage;

import org.jspecify.annotations.NullMarked;
