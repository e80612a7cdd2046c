/** Reports, feeds and Data Kiosk queries: work that takes time, and its documents. */
@NullMarked
package io.shelfwise.testkit.internal.jobs;

import org.jspecify.annotations.NullMarked;
