/** What stands in reports, results of feeds and Data Kiosk documents. */
@NullMarked
package io.shelfwise.testkit.internal.reports;

import org.jspecify.annotations.NullMarked;
