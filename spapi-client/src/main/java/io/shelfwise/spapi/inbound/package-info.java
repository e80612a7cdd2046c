/** Answers of Fulfillment Inbound, v0 and 2024-03-20, as events of inbound shipments. */
@NullMarked
package io.shelfwise.spapi.inbound;

import org.jspecify.annotations.NullMarked;
