/** What Amazon paid and charged: settlements, as their own rows tell it. */
@NullMarked
package io.shelfwise.core.finance;

import org.jspecify.annotations.NullMarked;
