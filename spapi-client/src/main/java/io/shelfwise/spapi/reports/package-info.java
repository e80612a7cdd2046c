/** Amazon's report files as typed rows: columns by name, bad rows set aside, good ones never lost. */
@NullMarked
package io.shelfwise.spapi.reports;

import org.jspecify.annotations.NullMarked;
