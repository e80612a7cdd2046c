package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Traffic of a product. Fields ending in B2B are the part of business buyers; percentages are of 100.
 *
 * <p>{@code ByAsinTraffic} of {@code analytics_salesAndTraffic_2024_04_24}; what was not asked for is null.
 *
 * @param browserPageViews {@code browserPageViews}
 * @param browserPageViewsB2B {@code browserPageViewsB2B}
 * @param browserPageViewsPercentage {@code browserPageViewsPercentage}
 * @param browserPageViewsPercentageB2B {@code browserPageViewsPercentageB2B}
 * @param browserSessionPercentage {@code browserSessionPercentage}
 * @param browserSessionPercentageB2B {@code browserSessionPercentageB2B}
 * @param browserSessions {@code browserSessions}
 * @param browserSessionsB2B {@code browserSessionsB2B}
 * @param buyBoxPercentage {@code buyBoxPercentage}
 * @param buyBoxPercentageB2B {@code buyBoxPercentageB2B}
 * @param mobileAppPageViews {@code mobileAppPageViews}
 * @param mobileAppPageViewsB2B {@code mobileAppPageViewsB2B}
 * @param mobileAppPageViewsPercentage {@code mobileAppPageViewsPercentage}
 * @param mobileAppPageViewsPercentageB2B {@code mobileAppPageViewsPercentageB2B}
 * @param mobileAppSessionPercentage {@code mobileAppSessionPercentage}
 * @param mobileAppSessionPercentageB2B {@code mobileAppSessionPercentageB2B}
 * @param mobileAppSessions {@code mobileAppSessions}
 * @param mobileAppSessionsB2B {@code mobileAppSessionsB2B}
 * @param pageViews {@code pageViews}
 * @param pageViewsB2B {@code pageViewsB2B}
 * @param pageViewsPercentage {@code pageViewsPercentage}
 * @param pageViewsPercentageB2B {@code pageViewsPercentageB2B}
 * @param sessionPercentage {@code sessionPercentage}
 * @param sessionPercentageB2B {@code sessionPercentageB2B}
 * @param sessions {@code sessions}
 * @param sessionsB2B {@code sessionsB2B}
 * @param unitSessionPercentage {@code unitSessionPercentage}
 * @param unitSessionPercentageB2B {@code unitSessionPercentageB2B}
 * @param extras what the other components cannot hold
 */
public record ByAsinTraffic(
        @Nullable Long browserPageViews,
        @Nullable Long browserPageViewsB2B,
        @Nullable BigDecimal browserPageViewsPercentage,
        @Nullable BigDecimal browserPageViewsPercentageB2B,
        @Nullable BigDecimal browserSessionPercentage,
        @Nullable BigDecimal browserSessionPercentageB2B,
        @Nullable Long browserSessions,
        @Nullable Long browserSessionsB2B,
        @Nullable BigDecimal buyBoxPercentage,
        @Nullable BigDecimal buyBoxPercentageB2B,
        @Nullable Long mobileAppPageViews,
        @Nullable Long mobileAppPageViewsB2B,
        @Nullable BigDecimal mobileAppPageViewsPercentage,
        @Nullable BigDecimal mobileAppPageViewsPercentageB2B,
        @Nullable BigDecimal mobileAppSessionPercentage,
        @Nullable BigDecimal mobileAppSessionPercentageB2B,
        @Nullable Long mobileAppSessions,
        @Nullable Long mobileAppSessionsB2B,
        @Nullable Long pageViews,
        @Nullable Long pageViewsB2B,
        @Nullable BigDecimal pageViewsPercentage,
        @Nullable BigDecimal pageViewsPercentageB2B,
        @Nullable BigDecimal sessionPercentage,
        @Nullable BigDecimal sessionPercentageB2B,
        @Nullable Long sessions,
        @Nullable Long sessionsB2B,
        @Nullable BigDecimal unitSessionPercentage,
        @Nullable BigDecimal unitSessionPercentageB2B,
        Extras extras) {

    /** Takes anything. */
    public ByAsinTraffic {
        extras = Parts.extras(extras);
    }
}
