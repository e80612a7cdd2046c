package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeTier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When stock first gets as old as a tier: the first assessment that is expected to find at least half a unit in it.
 *
 * @param tier the ages
 * @param earliest the first assessment on which it may be so
 * @param sure the first on which it is, whatever day the units were received; empty for none in view
 */
public record TierCrossing(AgeTier tier, LocalDate earliest, Optional<LocalDate> sure) {}
