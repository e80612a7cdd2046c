package io.shelfwise.forecasting.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** One training under way: the trees so far, and the scores that they give to the rows. */
final class BoostingRun {

    private final TrainingTable table;
    private final Loss loss;
    private final BoostingSettings settings;
    private final double initialScore;
    private final double[] scores;
    private final Derivatives derivatives;
    private final TreeGrower grower;
    private final LeafRows leafRows;
    private final Sample rowSample;
    private final Sample featureSample;
    private final List<Tree> trees = new ArrayList<>();

    BoostingRun(TrainingTable table, Loss loss, BoostingSettings settings, Workers workers) {
        this.table = table;
        this.loss = loss;
        this.settings = settings;
        this.initialScore = loss.initialScore(table.targets(), table.weights());
        this.scores = new double[table.rows()];
        Arrays.fill(scores, initialScore);
        this.derivatives = new Derivatives(table, loss);
        this.grower = new TreeGrower(table, derivatives, settings, workers);
        this.leafRows = new LeafRows(table, derivatives, scores, settings.l2());
        SplittableRandom random = new SplittableRandom(settings.seed());
        this.rowSample = new Sample(table.rows(), settings.rowShare(), random);
        this.featureSample = new Sample(table.features(), settings.featureShare(), random);
    }

    /** Grows one more tree; false where there is nothing more to gain. */
    boolean grow() {
        derivatives.update(scores);
        boolean sampled = rowSample.isPartial() || featureSample.isPartial();
        for (int draws = sampled ? 10 : 1; draws > 0; draws--) {
            TreeDraft draft = grower.grow(rowSample, featureSample);
            if (draft.leaves() > 1) {
                add(draft);
                return true;
            }
        }
        return false;
    }

    private void add(TreeDraft draft) {
        double[] values = new double[draft.leaves()];
        for (int leaf = 0; leaf < values.length; leaf++) {
            GrowingLeaf grown = grower.leaf(leaf);
            values[leaf] = settings.learningRate() * loss.step(leafRows.at(grower.rows(), grown.from, grown.to));
        }
        draft.fill(values);
        Tree tree = new Tree(draft, table.bins());
        trees.add(tree);
        addByLeaf(values);
        addToOthers(tree);
    }

    private void addByLeaf(double[] values) {
        int[] rows = grower.rows();
        for (int leaf = 0; leaf < values.length; leaf++) {
            GrowingLeaf grown = grower.leaf(leaf);
            for (int i = grown.from; i < grown.to; i++) {
                scores[rows[i]] += values[leaf];
            }
        }
    }

    private void addToOthers(Tree tree) {
        int[] rows = grower.rows();
        for (int i = rowSample.size(); i < rows.length; i++) {
            scores[rows[i]] += tree.value(table.columns(), rows[i]);
        }
    }

    double initialScore() {
        return initialScore;
    }

    int trees() {
        return trees.size();
    }

    Tree lastTree() {
        return trees.get(trees.size() - 1);
    }

    BoostedTrees model(int kept) {
        return new BoostedTrees(loss, table.features(), initialScore, trees.subList(0, kept));
    }
}
