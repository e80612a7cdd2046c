/** What is sold and where: SKUs, ASINs, marketplaces, and the seller's own facts about a product. */
@NullMarked
package io.shelfwise.core.catalog;

import org.jspecify.annotations.NullMarked;
