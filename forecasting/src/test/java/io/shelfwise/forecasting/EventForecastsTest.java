package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventForecastsTest {

    private static final LocalDate END = EventSeller.START.plusDays(EventSeller.FOURTEEN_MONTHS);
    private static final LocalDate NEXT_SALE = END.plusDays(5);
    private static final Horizon HORIZON = Horizon.days(42);

    private static PooledForecaster train(List<DemandSeries> all, EventCalendar calendar) {
        return PooledForecaster.train(SellerDemand.of(MadeUpSeller.ACCOUNT, all).withEvents(calendar), HORIZON);
    }

    private static double sum(Forecaster forecaster, List<DemandSeries> all, int from, int to) {
        return all.stream()
                .mapToDouble(series -> forecaster
                        .forecast(series, HORIZON)
                        .sumOver(new Window(from, to))
                        .mean())
                .sum();
    }

    @Test
    void christmasIsToldFromOneChristmasOfManyProducts() {
        List<DemandSeries> all = EventSeller.days(60, EventSeller.FOURTEEN_MONTHS, 3, 1);
        PooledForecaster knowing = train(all, EventSeller.calendar(NEXT_SALE));
        PooledForecaster blind = train(all, EventCalendar.empty());
        int day = (int) (LocalDate.of(2025, 12, 10).toEpochDay() - END.toEpochDay());

        assertThat(sum(knowing, all, day, day + 7) / sum(knowing, all, 0, 6) * 6 / 7)
                .isBetween(2.4, 3.1);
        assertThat(sum(blind, all, day, day + 7) / sum(blind, all, 0, 6) * 6 / 7)
                .isLessThan(1.7);
    }

    @Test
    void promotionAnnouncedAfterLearningSellsAsTheLastOneDid() {
        List<DemandSeries> all = EventSeller.days(60, EventSeller.FOURTEEN_MONTHS, 1, 4);
        EventCalendar later = EventSeller.calendar(NEXT_SALE);
        EventCalendar known = later.without("Spring sale")
                .with(Event.of("Spring sale", LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 14)));
        PooledForecaster forecaster = train(all, known);

        double before = sum(forecaster, all, 5, 10);
        double after = sum(forecaster.withEvents(later), all, 5, 10);
        assertThat(after / before).isCloseTo(4, within(1.2));
    }

    @Test
    void eventThatBringsNothingChangesLittle() {
        List<DemandSeries> all = EventSeller.days(60, EventSeller.FOURTEEN_MONTHS, 1, 1);
        EventCalendar britain = EventCalendar.of("GB");

        double with = sum(train(all, britain), all, 0, 42);
        double without = sum(train(all, EventCalendar.empty()), all, 0, 42);
        assertThat(with).isCloseTo(without, within(0.03 * without));
    }

    @Test
    void noCalendarLeavesForecastsAsTheyWere() {
        List<DemandSeries> all = EventSeller.days(30, 200, 1, 1);
        PooledForecaster plain = MadeUpSeller.train(all, 42);
        PooledForecaster empty = train(all, EventCalendar.empty());

        assertThat(sum(empty, all, 0, 42)).isEqualTo(sum(plain, all, 0, 42));
    }

    @Test
    void quantilesRiseWithTheEvent() {
        List<DemandSeries> all = EventSeller.days(60, EventSeller.FOURTEEN_MONTHS, 1, 4);
        ForecastDistribution forecast =
                train(all, EventSeller.calendar(NEXT_SALE)).forecast(all.get(4), HORIZON);

        DemandDistribution usual = forecast.sumOver(new Window(15, 16));
        DemandDistribution event = forecast.sumOver(new Window(6, 7));
        assertThat(event.quantile(0.5)).isGreaterThan(2 * usual.quantile(0.5));
        assertThat(event.quantile(0.95)).isGreaterThan(2 * usual.quantile(0.95));
        assertThat(event.quantile(0.95)).isEqualTo(Math.rint(event.quantile(0.95)));
    }

    @Test
    void liftOfFewProductsIsInTheWidthOfItsWindow() {
        List<DemandSeries> all = EventSeller.days(3, EventSeller.FOURTEEN_MONTHS, 1, 4);
        EventCalendar calendar = EventSeller.calendar(NEXT_SALE);
        List<ObservedSeries> few = List.of(SellerCalendar.observed(all.get(0)), SellerCalendar.observed(all.get(2)));
        double[] doubts = SellerCalendar.events(few, all.get(0), calendar)
                .of(few.get(0), 42)
                .doubtsAhead();

        assertThat(doubts[6]).isBetween(0.02, 0.5);
        assertThat(doubts[41]).isZero();
        assertThat(new Spread(1, 0.1, true).doubted(doubts[6]).around(40).variance())
                .isCloseTo(40 * (1 + 40 * (0.1 + doubts[6] * doubts[6])), within(1e-6));
    }

    @Test
    void explanationNamesTheEvent() {
        List<DemandSeries> all = EventSeller.days(60, EventSeller.FOURTEEN_MONTHS, 1, 4);
        ForecastDistribution forecast =
                train(all, EventSeller.calendar(NEXT_SALE)).forecast(all.get(4), HORIZON);

        assertThat(forecast.explanation().notes()).anyMatch(note -> note.startsWith("Spring sale sells "));
    }

    @Test
    void oneProductAloneLearnsAStrongEvent() {
        DemandSeries fast =
                EventSeller.days(5, EventSeller.FOURTEEN_MONTHS, 1, 6).get(4);
        ForecastDistribution forecast =
                Forecasters.automatic(EventSeller.calendar(NEXT_SALE)).forecast(fast, HORIZON);

        assertThat(forecast.mean(6)).isGreaterThan(2 * forecast.mean(15));
    }

    @Test
    void weeksThatMostlySellLearnAnEventOfTheirFirstYear() {
        Frequency weeks = Frequency.WEEKLY;
        List<DemandSeries> all = MadeUpSeller.each(
                EventSeller.days(40, 63 * 7, 1, 8), daily -> DemandSeries.of(weeks, daily.start(), weekly(daily)));
        LocalDate end = all.get(0).end();
        Forecaster forecaster = Forecasters.automatic(EventSeller.calendar(end.plusDays(14)));
        ForecastDistribution forecast = forecaster.forecast(all.get(4), Horizon.periods(6));

        assertThat(forecast.mean(2)).isGreaterThan(1.5 * forecast.mean(5));
    }

    private static double[] weekly(DemandSeries daily) {
        double[] weeks = new double[daily.length() / 7];
        for (int day = 0; day < weeks.length * 7; day++) {
            weeks[day / 7] += daily.units(day);
        }
        return weeks;
    }

    @Test
    void whatWasLearntOfEventsIsStoredWithTheForecaster() throws IOException, ClassNotFoundException {
        List<DemandSeries> all = EventSeller.days(30, EventSeller.FOURTEEN_MONTHS, 1, 4);
        PooledForecaster forecaster = train(all, EventSeller.calendar(NEXT_SALE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(forecaster);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Forecaster again = (Forecaster) in.readObject();
            assertThat(sum(again, all, 0, 42)).isEqualTo(sum(forecaster, all, 0, 42));
        }
    }
}
