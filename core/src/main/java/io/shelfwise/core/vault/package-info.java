/** Where credentials live, and a secret that never prints itself. */
@NullMarked
package io.shelfwise.core.vault;

import org.jspecify.annotations.NullMarked;
