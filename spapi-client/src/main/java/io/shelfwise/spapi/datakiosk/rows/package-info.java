/** Rows of Data Kiosk results as Amazon's schemas name them. */
@NullMarked
package io.shelfwise.spapi.datakiosk.rows;

import org.jspecify.annotations.NullMarked;
