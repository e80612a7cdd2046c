package io.shelfwise.spapi.notifications;

import io.shelfwise.core.money.Money;
import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seller's offer is not featured for its price, as {@code PRICING_HEALTH} tells.
 *
 * @param sellerId whose
 * @param issueType such as {@code BuyBoxDisqualification}
 * @param offerChangeTrigger which product, and when
 * @param merchantOffer the seller's offer
 * @param summary all offers
 * @param extras what the other components cannot hold, as it came
 */
public record PricingHealth(
        @Nullable String sellerId,
        @Nullable String issueType,
        @Nullable Trigger offerChangeTrigger,
        @Nullable Offer merchantOffer,
        @Nullable Summary summary,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public PricingHealth {
        extras = Parts.extras(extras);
    }

    /** The product in its condition, for the seller. */
    @Override
    public Optional<String> subject() {
        return offerChangeTrigger == null
                ? Optional.empty()
                : PayloadParts.subject(
                        sellerId,
                        offerChangeTrigger.marketplaceId(),
                        offerChangeTrigger.asin(),
                        offerChangeTrigger.itemCondition());
    }

    /**
     * Which product, and when.
     *
     * @param marketplaceId where
     * @param asin Amazon's number of the page
     * @param itemCondition such as {@code new}
     * @param timeOfOfferChange when its offers changed
     * @param extras what the other components cannot hold, as it came
     */
    public record Trigger(
            @Nullable String marketplaceId,
            @Nullable String asin,
            @Nullable String itemCondition,
            @Nullable Instant timeOfOfferChange,
            Extras extras) {

        /** Takes anything. */
        public Trigger {
            extras = Parts.extras(extras);
        }
    }

    /**
     * An offer or the featured price.
     *
     * @param condition such as {@code new}
     * @param fulfillmentType {@code AFN} or {@code MFN}
     * @param landedPrice with shipping, less points
     * @param listingPrice of the product alone
     * @param shipping for sending it
     * @param points given with it, in Japan
     * @param extras what the other components cannot hold, as it came
     */
    public record Offer(
            @Nullable String condition,
            @Nullable String fulfillmentType,
            @Nullable Price landedPrice,
            @Nullable Price listingPrice,
            @Nullable Price shipping,
            @Nullable Points points,
            Extras extras) {

        /** Takes anything. */
        public Offer {
            extras = Parts.extras(extras);
        }
    }

    /**
     * Points that a buyer gets.
     *
     * @param pointsNumber how many
     * @param extras what the other components cannot hold, as it came
     */
    public record Points(@Nullable Integer pointsNumber, Extras extras) {

        /** Takes anything. */
        public Points {
            extras = Parts.extras(extras);
        }
    }

    /**
     * All offers of the product.
     *
     * @param numberOfOffers all
     * @param buyBoxEligibleOffers those that may be featured
     * @param buyBoxPrices the featured ones
     * @param salesRankings how it sells
     * @param referencePrice what Amazon compares with
     * @param extras what the other components cannot hold, as it came
     */
    public record Summary(
            List<OfferCount> numberOfOffers,
            List<OfferCount> buyBoxEligibleOffers,
            List<Offer> buyBoxPrices,
            List<SalesRank> salesRankings,
            @Nullable ReferencePrices referencePrice,
            Extras extras) {

        /** Takes anything. */
        public Summary {
            numberOfOffers = Parts.list(numberOfOffers);
            buyBoxEligibleOffers = Parts.list(buyBoxEligibleOffers);
            buyBoxPrices = Parts.list(buyBoxPrices);
            salesRankings = Parts.list(salesRankings);
            extras = Parts.extras(extras);
        }
    }

    /**
     * How many offers of a kind.
     *
     * @param condition such as {@code new}
     * @param fulfillmentType {@code AFN} or {@code MFN}
     * @param offerCount how many
     * @param extras what the other components cannot hold, as it came
     */
    public record OfferCount(
            @Nullable String condition,
            @Nullable String fulfillmentType,
            @Nullable Integer offerCount,
            Extras extras) {

        /** Takes anything. */
        public OfferCount {
            extras = Parts.extras(extras);
        }
    }

    /**
     * How a product sells in a category.
     *
     * @param productCategoryId which category
     * @param rank 1 sells best
     * @param extras what the other components cannot hold, as it came
     */
    public record SalesRank(
            @Nullable String productCategoryId, @Nullable Integer rank, Extras extras) {

        /** Takes anything. */
        public SalesRank {
            extras = Parts.extras(extras);
        }
    }

    /**
     * What Amazon compares a price with.
     *
     * @param averageSellingPrice lately, at Amazon
     * @param competitivePriceThreshold at which it may be featured
     * @param retailOfferPrice Amazon's own
     * @param msrpPrice the maker's
     * @param extras what the other components cannot hold, as it came
     */
    public record ReferencePrices(
            @Nullable Price averageSellingPrice,
            @Nullable Price competitivePriceThreshold,
            @Nullable Price retailOfferPrice,
            @Nullable Price msrpPrice,
            Extras extras) {

        /** Takes anything. */
        public ReferencePrices {
            extras = Parts.extras(extras);
        }
    }

    /**
     * A price as Amazon writes it.
     *
     * @param amount exact
     * @param currencyCode ISO 4217
     * @param extras what the other components cannot hold, as it came
     */
    public record Price(
            @Nullable BigDecimal amount, @Nullable String currencyCode, Extras extras) {

        /** Takes anything. */
        public Price {
            extras = Parts.extras(extras);
        }

        /** The same as money; empty where a part is missing, or is no amount of a currency. */
        public Optional<Money> money() {
            return PayloadParts.money(amount, currencyCode);
        }
    }
}
