/** What the units of a shipment cost when they are in stock: goods, freight, duty, repack, shared exactly. */
@NullMarked
package io.shelfwise.costing.landed;

import org.jspecify.annotations.NullMarked;
