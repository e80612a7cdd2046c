package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.api.reports.v2021_06_30.Period;
import io.shelfwise.spapi.api.reports.v2021_06_30.ReportSchedule;
import io.shelfwise.spapi.wire.SpApiException;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSchedulesTest {

    private static final String TYPE = "GET_MERCHANT_LISTINGS_ALL_DATA";
    private static final Instant FIRST = Instant.parse("2026-12-01T06:00:00Z");

    @TempDir
    Path folder;

    private final FakeSellingPartnerApi api =
            FakeSellingPartnerApi.builder().rateFactor(JobShop.QUICK).start();
    private final JobShop shop = new JobShop(
            api.endpoint(),
            api.credentials().clientId(),
            api.credentials().clientSecret(),
            api.credentials().refreshToken());

    @AfterEach
    void close() {
        shop.close();
        api.close();
    }

    private ReportSchedules schedules() {
        return shop.jobs(JobStore.inMemory(), folder).build().schedules();
    }

    private static ReportRequest request(String type) {
        return ReportRequest.of(type)
                .marketplaces(List.of(Marketplace.US))
                .options(Map.of("custom", "true"))
                .build();
    }

    @Test
    void aScheduleIsListedAsItWasMadeAndDeleted() {
        String id = schedules().create(request(TYPE), Period.of("P1D"), FIRST);

        assertThat(schedules().list(List.of(TYPE, "GET_OTHER"))).singleElement().satisfies(schedule -> {
            assertThat(schedule.reportScheduleId()).isEqualTo(id);
            assertThat(schedule.reportType()).isEqualTo(TYPE);
            assertThat(schedule.period()).isEqualTo("P1D");
            assertThat(schedule.marketplaceIds()).containsExactly(Marketplace.US.id());
            assertThat(schedule.reportOptions()).containsEntry("custom", "true");
            assertThat(schedule.nextReportCreationTime()).isEqualTo(FIRST);
        });
        assertThat(schedules().list(List.of("GET_OTHER"))).isEmpty();

        schedules().delete(id);
        assertThat(schedules().list(List.of(TYPE))).isEmpty();
    }

    @Test
    void aNewerScheduleReplacesTheOlder() {
        schedules().create(request(TYPE), Period.of("P1D"), FIRST);
        String newer = schedules().create(request(TYPE), Period.of("PT12H"), FIRST);
        String other = schedules().create(request("GET_OTHER"), Period.of("P1D"), FIRST);

        assertThat(schedules().list(List.of(TYPE, "GET_OTHER")))
                .extracting(ReportSchedule::reportScheduleId)
                .containsExactlyInAnyOrder(newer, other);
    }

    @Test
    void deletingWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> schedules().delete("1"))
                .isInstanceOfSatisfying(
                        SpApiException.class, e -> assertThat(e.status()).isEqualTo(404));
    }
}
