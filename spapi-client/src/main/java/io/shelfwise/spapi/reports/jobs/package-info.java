/** Reports from the request to the downloaded document: asked for once, waited for, and kept track of over restarts. */
@NullMarked
package io.shelfwise.spapi.reports.jobs;

import org.jspecify.annotations.NullMarked;
