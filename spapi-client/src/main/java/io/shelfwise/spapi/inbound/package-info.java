/** Answers of Fulfillment Inbound, v0 and 2024-03-20, and of Warehousing and Distribution, as events of inbound shipments. */
@NullMarked
package io.shelfwise.spapi.inbound;

import org.jspecify.annotations.NullMarked;
