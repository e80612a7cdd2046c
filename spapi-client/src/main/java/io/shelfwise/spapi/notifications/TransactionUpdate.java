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
 * A transaction was posted to a seller's account, as {@code TRANSACTION_UPDATE} tells. Each counts; a later one takes none back.
 *
 * @param sellingPartnerMetadata whose
 * @param relatedIdentifiers what it belongs to, such as an order
 * @param transactionType such as {@code Shipment}
 * @param postedDate when it was posted
 * @param totalAmount what it brings, below zero for what it takes
 * @param extras what the other components cannot hold, as it came
 */
public record TransactionUpdate(
        @Nullable Seller sellingPartnerMetadata,
        List<RelatedIdentifier> relatedIdentifiers,
        @Nullable String transactionType,
        @Nullable Instant postedDate,
        @Nullable Amount totalAmount,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public TransactionUpdate {
        relatedIdentifiers = Parts.list(relatedIdentifiers);
        extras = Parts.extras(extras);
    }

    /**
     * Whose account.
     *
     * @param sellingPartnerId the seller
     * @param marketplaceId where
     * @param accountType such as {@code Standard Orders}
     * @param extras what the other components cannot hold, as it came
     */
    public record Seller(
            @Nullable String sellingPartnerId,
            @Nullable String marketplaceId,
            @Nullable String accountType,
            Extras extras) {

        /** Takes anything. */
        public Seller {
            extras = Parts.extras(extras);
        }
    }

    /**
     * What a transaction belongs to.
     *
     * @param relatedIdentifierName such as {@code ORDER_ID}
     * @param relatedIdentifierValue its id
     * @param extras what the other components cannot hold, as it came
     */
    public record RelatedIdentifier(
            @Nullable String relatedIdentifierName,
            @Nullable String relatedIdentifierValue,
            Extras extras) {

        /** Takes anything. */
        public RelatedIdentifier {
            extras = Parts.extras(extras);
        }
    }

    /**
     * An amount as Amazon writes it.
     *
     * @param currencyAmount exact
     * @param currencyCode ISO 4217
     * @param extras what the other components cannot hold, as it came
     */
    public record Amount(
            @Nullable BigDecimal currencyAmount, @Nullable String currencyCode, Extras extras) {

        /** Takes anything. */
        public Amount {
            extras = Parts.extras(extras);
        }

        /** The same as money; empty where a part is missing, or is no amount of a currency. */
        public Optional<Money> money() {
            return PayloadParts.money(currencyAmount, currencyCode);
        }
    }
}
