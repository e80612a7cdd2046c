package io.shelfwise.spapi.catalogue;

/**
 * A parameter of an operation.
 *
 * @param place where it goes
 * @param name Amazon's name
 * @param required whether Amazon says that it must be there
 * @param type its type
 * @param style how a list is written, and whether values are encoded twice
 */
public record ParameterSpec(Place place, String name, boolean required, TypeSpec type, Style style) {

    /** Where a parameter goes. */
    public enum Place {
        /** A part of the path. */
        PATH,
        /** After the question mark. */
        QUERY,
        /** A header. */
        HEADER,
        /** The whole request body. */
        BODY
    }

    /** How a value is written. */
    public enum Style {
        /** Lists are joined by commas. */
        PLAIN,
        /** Lists repeat the parameter, and {@code %}, {@code +} and {@code ,} are percent-encoded twice. */
        REPEATED_TWICE_ENCODED
    }
}
