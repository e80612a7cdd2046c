package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much products differ in what one event brings them, year after year: the covariance of a product's shares in
 * two occurrences that follow each other, over all products. What an occurrence alone shows is as likely a level that
 * happened to stray; until a second one bears it out, products are taken to gain alike.
 *
 * @param lasting the variance between products that lasts, at least 0
 * @param passing the variance beyond that and beyond the chance of single sales
 */
record ProductSpread(double lasting, double passing) implements Serializable {

    private static final long serialVersionUID = 1;

    /** How far a product gains more than others by one part of events, where shares are of that part. */
    double gain(List<ProductShares.Share> shares) {
        if (lasting <= 0 || shares.isEmpty()) {
            return 1;
        }
        double sum = 0;
        double weights = 0;
        for (ProductShares.Share share : shares) {
            double weight = 1 / (passing + share.noise());
            sum += weight * share.excess();
            weights += weight;
        }
        return 1 + sum / (weights + 1 / lasting);
    }

    /** By part. */
    static List<ProductSpread> of(List<ObservedSeries> all, ProductShares shares, EventCells cells) {
        Moments[] parts = new Moments[cells.parts()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = new Moments();
        }
        for (ObservedSeries series : all) {
            List<ProductShares.Share> own = shares.of(series);
            for (int part = 0; part < parts.length; part++) {
                parts[part].add(ofPart(own, part));
            }
        }
        List<ProductSpread> spreads = new ArrayList<>();
        for (Moments part : parts) {
            spreads.add(part.spread());
        }
        return spreads;
    }

    static List<ProductShares.Share> ofPart(List<ProductShares.Share> shares, int part) {
        return shares.stream().filter(share -> share.part() == part).toList();
    }

    /** Weighted means over products; the less noisy tell more. */
    private static final class Moments {

        private double squares;
        private double squareWeights;
        private double products;
        private double productWeights;

        void add(List<ProductShares.Share> shares) {
            for (int i = 0; i < shares.size(); i++) {
                ProductShares.Share share = shares.get(i);
                double weight = weight(share);
                squares += weight * weight * (share.excess() * share.excess() - share.noise());
                squareWeights += weight * weight;
                if (i > 0) {
                    double both = weight * weight(shares.get(i - 1));
                    products += both * share.excess() * shares.get(i - 1).excess();
                    productWeights += both;
                }
            }
        }

        private static double weight(ProductShares.Share share) {
            return 1 / (1 + share.noise());
        }

        ProductSpread spread() {
            double lasting = productWeights > 0 ? Math.max(0, products / productWeights) : 0;
            double all = squareWeights > 0 ? squares / squareWeights : 0;
            return new ProductSpread(lasting, Math.max(0, all - lasting));
        }
    }
}
