/** Reports: their columns, and what Amazon demands of those who ask for them. */
@NullMarked
package io.shelfwise.spapi.catalogue.reports;

import org.jspecify.annotations.NullMarked;
