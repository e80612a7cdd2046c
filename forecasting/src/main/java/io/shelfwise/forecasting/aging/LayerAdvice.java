package io.shelfwise.forecasting.aging;

import java.util.List;

/**
 * What to do with a layer.
 *
 * @param layer which one
 * @param action with the most expected money if units are as old as they may be
 * @param whateverAge whether it is also the best if they are as young as they may be
 * @param options all that were compared, best first
 * @param reason in a seller's words
 */
public record LayerAdvice(
        AgeLayer layer, LayerAction action, boolean whateverAge, List<LayerOption> options, String reason) {

    /** Copies the options. */
    public LayerAdvice {
        options = List.copyOf(options);
    }
}
