/** Destinations, subscriptions, and what is sent to them. */
@NullMarked
package io.shelfwise.testkit.internal.notifications;

import org.jspecify.annotations.NullMarked;
