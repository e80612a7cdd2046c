package io.shelfwise.forecasting;

/** The mean of the last so many days; of all where there are fewer. */
final class MovingAverageLevel implements LevelModel {

    private final int days;

    MovingAverageLevel(int days) {
        this.days = days;
    }

    @Override
    public String name() {
        return "mean of " + days + " days";
    }

    @Override
    public LevelPath levels(double[] units, double[] exposure, int[] origins) {
        LevelPath path = new LevelPath(origins.length);
        for (int k = 0; k < origins.length; k++) {
            double sold = 0;
            double exposed = 0;
            for (int i = Math.max(0, origins[k] - days); i < origins[k]; i++) {
                sold += units[i];
                exposed += exposure[i];
            }
            path.level[k] = exposed > 0 ? sold / exposed : 0;
        }
        return path;
    }
}
