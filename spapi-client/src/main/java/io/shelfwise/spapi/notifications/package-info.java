/** Notifications: subscribed to, read from a queue, told apart by type, and handed to whom they concern. */
@NullMarked
package io.shelfwise.spapi.notifications;

import org.jspecify.annotations.NullMarked;
