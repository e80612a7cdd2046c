/** What reports, feeds and queries share: their jobs, waits, uploads and downloads. */
@NullMarked
package io.shelfwise.spapi.internal.jobs;

import org.jspecify.annotations.NullMarked;
