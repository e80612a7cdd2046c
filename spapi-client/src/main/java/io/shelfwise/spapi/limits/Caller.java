package io.shelfwise.spapi.limits;

/**
 * For whom calls are made: Amazon gives every pair of application and selling partner limits and tokens of its own.
 *
 * @param application Amazon's id of the application, or the host's own name for it
 * @param seller Amazon's id of the selling partner, or the host's own name for it; empty for calls that the application
 *     makes for itself
 */
public record Caller(String application, String seller) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the application is blank
     */
    public Caller {
        if (application.isBlank()) {
            throw new IllegalArgumentException("application is blank; give Amazon's id of it or a name of your own");
        }
    }

    /** The application itself, for calls that need no seller's leave. */
    public static Caller application(String application) {
        return new Caller(application, "");
    }
}
