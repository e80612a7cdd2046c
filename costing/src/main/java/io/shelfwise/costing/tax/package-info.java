/** Duty and value added tax as dated rates with their source: which of it is cost, and which comes back. */
@NullMarked
package io.shelfwise.costing.tax;

import org.jspecify.annotations.NullMarked;
