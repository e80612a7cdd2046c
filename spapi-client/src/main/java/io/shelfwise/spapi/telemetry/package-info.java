/** What calls tell while they run: events, and metrics made of them. */
@NullMarked
package io.shelfwise.spapi.telemetry;

import org.jspecify.annotations.NullMarked;
