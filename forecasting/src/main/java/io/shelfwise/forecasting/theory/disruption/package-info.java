/** Suppliers that fail or deliver more or less than ordered. */
@NullMarked
package io.shelfwise.forecasting.theory.disruption;

import org.jspecify.annotations.NullMarked;
