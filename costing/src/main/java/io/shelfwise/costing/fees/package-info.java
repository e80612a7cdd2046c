/** Amazon's fees as dated data: schedules that a host can add, replace and compare, and estimates that name their rules. */
@NullMarked
package io.shelfwise.costing.fees;

import org.jspecify.annotations.NullMarked;
