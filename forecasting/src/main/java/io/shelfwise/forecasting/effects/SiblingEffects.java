package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What variations of a parent sell more while others of it are out of stock: one share of the missing demand, learnt over
 * all of a seller's parents, goes to those in stock, to each by its usual sales. Immutable.
 */
public final class SiblingEffects implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double WORTH_TELLING = 0.1;

    private final double share;
    private final TreeMap<String, Family> families;

    private SiblingEffects(double share, Map<String, Family> families) {
        this.share = share;
        this.families = new TreeMap<>(families);
    }

    /** Of a seller of whom no variations are known. */
    public static SiblingEffects none() {
        return new SiblingEffects(0, Map.of());
    }

    /**
     * Learns.
     *
     * @param all the seller's products, without events and drivers
     * @param parents of each, empty for none
     */
    public static SiblingEffects learn(List<ObservedSeries> all, List<String> parents) {
        Map<String, List<ObservedSeries>> members = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (!parents.get(i).isEmpty()) {
                members.computeIfAbsent(parents.get(i), parent -> new ArrayList<>())
                        .add(all.get(i));
            }
        }
        Map<String, Family> families = new TreeMap<>();
        ShareFit fit = new ShareFit();
        members.forEach((parent, family) -> {
            Family together = Family.of(family);
            if (together.isEverShort()) {
                families.put(parent, together);
                family.forEach(member -> fit.add(member, together));
            }
        });
        double share = fit.share();
        return share > 0 ? new SiblingEffects(share, families) : none();
    }

    /** The share of a missing variation's demand that goes to those in stock, 0 to 1. */
    public double share() {
        return share;
    }

    /**
     * What missing variations brought to one; nothing ahead, where all are taken to be there.
     *
     * @param parent its parent, empty for none
     * @param ahead how many periods follow
     */
    public ProductLifts of(ObservedSeries series, String parent, int ahead) {
        Family family = families.get(parent);
        if (family == null) {
            return ProductLifts.none(series.length(), ahead);
        }
        double[] lifts = SellerIndex.ones(series.length() + ahead);
        int lifted = 0;
        for (int i = 0; i < series.length(); i++) {
            if (!Double.isNaN(series.value(i))) {
                lifts[i] = 1 + share * family.missing(series.start() + i);
                lifted += lifts[i] > 1 + WORTH_TELLING ? 1 : 0;
            }
        }
        List<String> notes = lifted == 0
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "sold more in %d periods while other variations were out of stock, of whose demand %.0f %%"
                                + " goes to those in stock; taken out of the level",
                        lifted,
                        100 * share));
        return new ProductLifts(lifts, series.length(), notes);
    }
}
