package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;

/**
 * The seven days in a row of most expected demand, of equal ones the first; fewer where the timeline is shorter.
 *
 * @param first its first day
 * @param unitsPerDay expected
 */
public record PeakWeek(LocalDate first, double unitsPerDay) {}
