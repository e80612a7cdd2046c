package io.shelfwise.testkit.spapi;

import io.shelfwise.core.catalog.Marketplace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;

/** What a fake is started with. */
record FakeSettings(
        int port,
        long seed,
        Clock clock,
        BigDecimal rateFactor,
        int applications,
        int sellers,
        Marketplace marketplace,
        int products,
        int days,
        Duration accessTokenLife,
        Duration pageTokenLife,
        Duration processingTime,
        Duration urlLife,
        Duration slowPause) {}
