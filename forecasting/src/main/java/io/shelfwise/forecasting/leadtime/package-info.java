/** Lead times learnt from a seller's own shipments, those still under way included. */
@NullMarked
package io.shelfwise.forecasting.leadtime;

import org.jspecify.annotations.NullMarked;
