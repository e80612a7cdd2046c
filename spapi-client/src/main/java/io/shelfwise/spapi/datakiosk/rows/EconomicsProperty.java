package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A property by which a fee was reckoned.
 *
 * <p>{@code EconomicsProperty} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param propertyName {@code propertyName}
 * @param propertyValue {@code propertyValue}
 * @param extras what the other components cannot hold
 */
public record EconomicsProperty(
        @Nullable String propertyName, @Nullable String propertyValue, Extras extras) {

    /** Takes anything. */
    public EconomicsProperty {
        extras = Parts.extras(extras);
    }
}
