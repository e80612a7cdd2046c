package io.shelfwise.forecasting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {

    private final EventCalendar britain = EventCalendar.of(Marketplace.UK);

    @ParameterizedTest
    @CsvSource({
        "GB, Mother's Day, 2011-04-03",
        "US, Mother's Day, 2024-05-12",
        "ES, Mother's Day, 2024-05-05",
        "FR, Mother's Day, 2022-05-29",
        "FR, Mother's Day, 2023-06-04",
        "DE, Father's Day, 2024-05-09",
        "AU, Father's Day, 2024-09-01",
        "US, Thanksgiving, 2023-11-23",
        "CA, Thanksgiving, 2023-10-09",
        "US, Black Friday, 2018-11-23",
        "US, Cyber Monday, 2018-11-26",
        "GB, Good Friday, 2012-04-06",
        "GB, Bank holiday, 2022-06-02",
        "GB, Bank holiday, 2023-05-29",
        "US, Prime Day, 2022-07-12",
        "CN, Chinese New Year, 2024-02-10",
        "SA, Ramadan, 2024-03-11",
        "SA, Eid al-Fitr, 2023-04-21",
        "JP, Golden Week, 2019-04-29"
    })
    void knowsWhenAnEventBegan(String country, String name, LocalDate first) {
        assertThat(EventCalendar.of(country).events(name))
                .extracting(Event::first)
                .contains(first);
    }

    @Test
    void hasNoSpringBankHolidayAtTheEndOfMayInAYearThatMovedIt() {
        assertThat(britain.events("Bank holiday"))
                .extracting(Event::first)
                .doesNotContain(LocalDate.of(2022, 5, 30), LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4));
    }

    @Test
    void anIslamicFeastCanComeTwiceInOneYear() {
        assertThat(EventCalendar.of(Marketplace.SA).events("Ramadan"))
                .filteredOn(event -> event.first().getYear() == 2030)
                .hasSize(2);
    }

    @Test
    void everyMarketplaceKnowsNewYearOfEveryYear() {
        assertThat(Marketplace.known())
                .allSatisfy(
                        marketplace -> assertThat(EventCalendar.of(marketplace).events("New Year"))
                                .hasSize(22));
    }

    @Test
    void saysUntilWhenItKnows() {
        assertThat(britain.coversUntil("Easter")).contains(LocalDate.of(2030, 12, 31));
        assertThat(britain.coversUntil("Prime Day")).contains(LocalDate.of(2025, 12, 31));
        assertThat(britain.coversUntil("Full moon")).isEmpty();
        assertThat(britain.uncovered(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(britain.uncovered(LocalDate.of(2026, 1, 2))).containsExactly("Prime Big Deal Days", "Prime Day");
    }

    @Test
    void aHostAddsWhatWasAnnounced() {
        Event announced = Event.of("Prime Day", LocalDate.of(2029, 7, 10), LocalDate.of(2029, 7, 13));
        EventCalendar more = britain.with(announced);
        assertThat(more.events("Prime Day")).hasSize(12).last().isEqualTo(announced);
        assertThat(more.coversUntil("Prime Day")).contains(LocalDate.of(2029, 7, 13));
        assertThat(britain.events("Prime Day")).hasSize(11);
    }

    @Test
    void aHostAddsOnePromotionAndTakesAnEventAway() {
        Event promotion = Event.on("Newsletter", LocalDate.of(2024, 3, 5));
        EventCalendar own = EventCalendar.empty().with(promotion, promotion);
        assertThat(own.events()).containsExactly(promotion);
        assertThat(own.without("Newsletter")).isEqualTo(EventCalendar.empty()).hasSameHashCodeAs(EventCalendar.empty());
    }

    @Test
    void refusesAnEventOfAnotherCountry() {
        Event elsewhere = new Event("Sale", "DE", LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5), "shop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> britain.with(elsewhere))
                .withMessageContainingAll("DE", "Sale", "GB");
    }

    @Test
    void eventsRefuseDaysOutOfOrderAndBlankNames() {
        LocalDate day = LocalDate.of(2024, 3, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of("Sale", day, day.minusDays(1)))
                .withMessageContainingAll("2024-03-04", "2024-03-05", "Sale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.on(" ", day))
                .withMessageContaining("blank");
    }

    @Test
    void findsWhatTouchesARange() {
        EventCalendar own = EventCalendar.empty()
                .with(
                        Event.of("A", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 5)),
                        Event.on("B", LocalDate.of(2024, 3, 10)));
        assertThat(own.between(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 10)))
                .extracting(Event::name)
                .containsExactly("A");
        assertThat(own.between(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 10)))
                .isEmpty();
        assertThat(own.between(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 11)))
                .extracting(Event::name)
                .containsExactly("B");
    }

    @Test
    void aCountryWithoutDataHasNoEvents() {
        assertThat(EventCalendar.of("AQ").events()).isEqualTo(List.of());
        assertThat(EventCalendar.of("AQ").country()).isEqualTo("AQ");
    }
}
