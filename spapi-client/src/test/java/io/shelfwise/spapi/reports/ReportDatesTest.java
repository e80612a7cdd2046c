package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | 2026-05-31                    | 2026-05-31",
                "US | 2026-05-31T23:59:59+00:00     | 2026-05-31T23:59:59Z",
                "US | 2026-05-31T23:59:59.123Z      | 2026-05-31T23:59:59.123Z",
                "US | 2026-05-31T23:59:59-0700      | 2026-05-31T23:59:59-07:00",
                "US | 2026-05-31 23:59:59 UTC       | 2026-05-31T23:59:59Z",
                "DE | 31.05.2026 23:59:59 UTC       | 2026-05-31T23:59:59Z",
                "DE | 31.05.2026                    | 2026-05-31",
                "DE | 31.05.2026 23:59:59 MEST      | 2026-05-31T23:59:59+02:00",
                "DE | 31/05/2026 23:59:59 MESZ      | 2026-05-31T23:59:59+02:00",
                "UK | 31/05/2026 07:11:43 BST       | 2026-05-31T07:11:43+01:00",
                "UK | 05/06/2026                    | 2026-06-05",
                "US | 05/06/2026                    | 2026-05-06",
                "US | 31/05/2026                    | 2026-05-31",
                "UK | 05/31/2026                    | 2026-05-31",
                "US | 2026-05-31 07:11:43 PDT       | 2026-05-31T07:11:43-07:00",
                "US | 01/31/2026 7:11 PM            | 2026-01-31T19:11:00",
                "JP | 2026/05/31 07:11:43 JST       | 2026-05-31T07:11:43+09:00",
                "JP | 2026\u5e745\u670831\u65e5     | 2026-05-31",
                "JP | 2026-05-31 07:11:43 GMT+09:00 | 2026-05-31T07:11:43+09:00",
                "US | May 31, 2026                  | 2026-05-31",
                "US | May 31, 2026 11:59:59 PM PDT  | 2026-05-31T23:59:59-07:00",
                "UK | 31-May-2026                   | 2026-05-31",
                "UK | 31-May-26                     | 2026-05-31",
                "UK | 5 Jun 2026 10:11:12 GMT+1     | 2026-06-05T10:11:12+01:00",
                "DE | 31. M\u00e4rz 2026            | 2026-03-31",
                "DE | 31. Dez. 2026                 | 2026-12-31",
                "FR | 31 d\u00e9c. 2026             | 2026-12-31",
                "FR | 1 f\u00e9vrier 2026           | 2026-02-01",
                "ES | 31 de enero de 2026           | 2026-01-31",
                "IT | 31 gennaio 2026               | 2026-01-31",
                "US | Mon Oct 28 18:49:32 UTC 2019  | 2019-10-28T18:49:32Z",
                "US | 2026-05                       | 2026-05-01",
                "US | May-2026                      | 2026-05-01",
                "US | 20260531                      | 2026-05-31"
            })
    void everyFormIsReadWithTheZoneItHas(String marketplace, String text, String iso) {
        assertThat(new ReportDates(Marketplace.parse(marketplace)).iso(text)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "12",
                "2026-13-01",
                "31.02.2026",
                "2026-05-31 25:00:00 UTC",
                "2026-05-31 10:00 XQZ",
                "B000123456"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(new ReportDates(Marketplace.DE).iso(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"JP, 2026-05-31T10:00+09:00[Asia/Tokyo]", "US, 2026-05-31T10:00-07:00[America/Los_Angeles]"})
    void aTimeWithoutZoneIsInThatOfTheMarketplace(String marketplace, String expected) {
        assertThat(new ReportDates(Marketplace.parse(marketplace)).time("2026-05-31 10:00:00"))
                .hasToString(expected);
    }
}
