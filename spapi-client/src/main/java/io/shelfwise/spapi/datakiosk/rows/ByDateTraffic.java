package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Traffic of a period. Fields ending in B2B are the part of business buyers; percentages are of 100.
 *
 * <p>{@code ByDateTraffic} of {@code analytics_salesAndTraffic_2024_04_24}; what was not asked for is null.
 *
 * @param averageOfferCount {@code averageOfferCount}
 * @param averageParentItems {@code averageParentItems}
 * @param browserPageViews {@code browserPageViews}
 * @param browserPageViewsB2B {@code browserPageViewsB2B}
 * @param browserSessions {@code browserSessions}
 * @param browserSessionsB2B {@code browserSessionsB2B}
 * @param buyBoxPercentage {@code buyBoxPercentage}
 * @param buyBoxPercentageB2B {@code buyBoxPercentageB2B}
 * @param feedbackReceived {@code feedbackReceived}
 * @param feedbackReceivedB2B {@code feedbackReceivedB2B}
 * @param mobileAppPageViews {@code mobileAppPageViews}
 * @param mobileAppPageViewsB2B {@code mobileAppPageViewsB2B}
 * @param mobileAppSessions {@code mobileAppSessions}
 * @param mobileAppSessionsB2B {@code mobileAppSessionsB2B}
 * @param negativeFeedbackReceived {@code negativeFeedbackReceived}
 * @param negativeFeedbackReceivedB2B {@code negativeFeedbackReceivedB2B}
 * @param orderItemSessionPercentage {@code orderItemSessionPercentage}
 * @param orderItemSessionPercentageB2B {@code orderItemSessionPercentageB2B}
 * @param pageViews {@code pageViews}
 * @param pageViewsB2B {@code pageViewsB2B}
 * @param receivedNegativeFeedbackRate {@code receivedNegativeFeedbackRate}
 * @param receivedNegativeFeedbackRateB2B {@code receivedNegativeFeedbackRateB2B}
 * @param sessions {@code sessions}
 * @param sessionsB2B {@code sessionsB2B}
 * @param unitSessionPercentage {@code unitSessionPercentage}
 * @param unitSessionPercentageB2B {@code unitSessionPercentageB2B}
 * @param extras what the other components cannot hold
 */
public record ByDateTraffic(
        @Nullable Long averageOfferCount,
        @Nullable Long averageParentItems,
        @Nullable Long browserPageViews,
        @Nullable Long browserPageViewsB2B,
        @Nullable Long browserSessions,
        @Nullable Long browserSessionsB2B,
        @Nullable BigDecimal buyBoxPercentage,
        @Nullable BigDecimal buyBoxPercentageB2B,
        @Nullable Long feedbackReceived,
        @Nullable Long feedbackReceivedB2B,
        @Nullable Long mobileAppPageViews,
        @Nullable Long mobileAppPageViewsB2B,
        @Nullable Long mobileAppSessions,
        @Nullable Long mobileAppSessionsB2B,
        @Nullable Long negativeFeedbackReceived,
        @Nullable Long negativeFeedbackReceivedB2B,
        @Nullable BigDecimal orderItemSessionPercentage,
        @Nullable BigDecimal orderItemSessionPercentageB2B,
        @Nullable Long pageViews,
        @Nullable Long pageViewsB2B,
        @Nullable BigDecimal receivedNegativeFeedbackRate,
        @Nullable BigDecimal receivedNegativeFeedbackRateB2B,
        @Nullable Long sessions,
        @Nullable Long sessionsB2B,
        @Nullable BigDecimal unitSessionPercentage,
        @Nullable BigDecimal unitSessionPercentageB2B,
        Extras extras) {

    /** Takes anything. */
    public ByDateTraffic {
        extras = Parts.extras(extras);
    }
}
