package io.shelfwise.forecasting;

/** A way to tell the present level of demand, in units per unit of exposure, and how it is drifting. */
interface LevelModel {

    /** What sellers and planners call it. */
    String name();

    /**
     * The level as it was known at several origins, each from the observations before it alone.
     *
     * @param units one value per observation
     * @param exposure how much demand an observation is expected to bring relative to an ordinary day
     * @param origins rising counts of observations, 0 to the length
     */
    LevelPath levels(double[] units, double[] exposure, int[] origins);
}
