/** What every store of report jobs has to do; compiled into the tests of each module that has one, and not published. */
@NullMarked
package io.shelfwise.contracts.jobs;

import org.jspecify.annotations.NullMarked;
