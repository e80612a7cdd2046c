package io.shelfwise.forecasting;

/**
 * The method of Teunter, Syntetos and Babai (2011), "Intermittent demand: linking forecasting to inventory
 * obsolescence": the chance of a demand is smoothed every day, its size at each demand, so that the level of a dying
 * product falls. Both are ratios of discounted sums, which needs no start value.
 *
 * <p>With both constants 0.5 and units 4, 0, 2: chance (0.25 + 1) / (0.25 + 0.5 + 1) = 0.714, size (0.5 * 4 + 2) / 1.5
 * = 2.667, level 1.905.
 */
final class TsbLevel implements LevelModel {

    private final double chanceConstant;
    private final double sizeConstant;

    TsbLevel(double chanceConstant, double sizeConstant) {
        this.chanceConstant = chanceConstant;
        this.sizeConstant = sizeConstant;
    }

    @Override
    public String name() {
        return "TSB";
    }

    @Override
    public LevelPath levels(double[] units, double[] exposure, int[] origins) {
        LevelPath path = new LevelPath(origins.length);
        double demands = 0;
        double exposed = 0;
        double sizes = 0;
        double sizeWeight = 0;
        int day = 0;
        for (int k = 0; k < origins.length; k++) {
            for (; day < origins[k]; day++) {
                demands *= 1 - chanceConstant;
                exposed = (1 - chanceConstant) * exposed + exposure[day];
                if (units[day] > 0) {
                    demands += 1;
                    sizes = (1 - sizeConstant) * sizes + units[day];
                    sizeWeight = (1 - sizeConstant) * sizeWeight + 1;
                }
            }
            path.level[k] = exposed > 0 && sizeWeight > 0 ? demands / exposed * sizes / sizeWeight : 0;
        }
        return path;
    }
}
