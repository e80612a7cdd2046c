package io.shelfwise.spapi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No text throws. */
class ParsingPropertyTest {

    @Property(tries = 300)
    void anyTextIsAMessage(@ForAll String text) {
        assertThat(NotificationMessage.parse(text)).isNotNull();
    }

    @Property(tries = 300)
    void anyCutOrDamagedNotificationIsAMessage(
            @ForAll @IntRange(max = 800) int at, @ForAll char replaced, @ForAll boolean isCut) {
        String whole = Messages.orderChange("902-1", "Shipped", "2026-11-01T10:00:00.000Z", "n1");
        int place = at % whole.length();
        String body = whole.substring(0, place) + (isCut ? "" : replaced + whole.substring(place + 1));

        NotificationMessage message = NotificationMessage.parse(body);
        assertThat(message.toString()).doesNotContain("SW1A");
        if (isCut) {
            assertThat(message).isInstanceOf(MalformedNotification.class);
        }
    }
}
