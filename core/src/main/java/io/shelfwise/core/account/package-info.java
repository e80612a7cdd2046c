/** Whose data it is: the host's tenant and the seller account that the tenant has connected. */
@NullMarked
package io.shelfwise.core.account;

import org.jspecify.annotations.NullMarked;
