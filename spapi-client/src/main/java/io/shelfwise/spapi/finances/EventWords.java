package io.shelfwise.spapi.finances;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of v0, and the words of settlement reports for the same. */
final class EventWords {

    static final String WITHHELD = "ItemWithheldTax";
    static final String REMAINDER = "Remainder";

    static final String[] POSTED = {"PostedDate", "postedDate", "TransactionPostedDate", "TransactionCreationDate"};
    static final String[] ORDER = {
        "AmazonOrderId", "SellerOrderId", "OrderId", "TDSOrderId", "OriginalRemovalOrderId", "MerchantOrderId"
    };
    static final String[] SKU = {"SellerSKU", "SKU"};
    static final String[] QUANTITY = {"QuantityShipped", "Quantity", "AdjustedQuantity"};

    /** Amounts that other amounts of the same object add up to. */
    static final List<String> TOTALS = List.of(
            "TotalAmount", "totalAmount", "transactionValue", "TotalExpense", "AdjustmentAmount", "ReimbursedAmount");

    /** Amounts that move no money: prices of one unit, bases of taxes, and what other amounts were taken from. */
    private static final Set<String> ASIDE =
            Set.of("PerUnitAmount", "RentalInitialValue", "DebtRecoveryItemList", "ChargeInstrumentList");

    private static final Map<String, String> TRANSACTIONS = Map.of(
            "ShipmentEventList", "Order",
            "ShipmentSettleEventList", "Order",
            "RefundEventList", "Refund",
            "GuaranteeClaimEventList", "A-to-z Guarantee Refund",
            "ChargebackEventList", "Chargeback Refund");

    private static final Map<String, String> AMOUNT_TYPES = Map.ofEntries(
            Map.entry("ItemChargeList", "ItemPrice"),
            Map.entry("ItemChargeAdjustmentList", "ItemPrice"),
            Map.entry("OrderChargeList", "ItemPrice"),
            Map.entry("OrderChargeAdjustmentList", "ItemPrice"),
            Map.entry("ItemFeeList", "ItemFees"),
            Map.entry("ItemFeeAdjustmentList", "ItemFees"),
            Map.entry("ShipmentFeeList", "ItemFees"),
            Map.entry("ShipmentFeeAdjustmentList", "ItemFees"),
            Map.entry("OrderFeeList", "ItemFees"),
            Map.entry("OrderFeeAdjustmentList", "ItemFees"),
            Map.entry("ItemTaxWithheldList", WITHHELD),
            Map.entry("PromotionList", "Promotion"),
            Map.entry("PromotionAdjustmentList", "Promotion"),
            Map.entry("DirectPaymentList", "DirectPayment"));

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "ShippingCharge", "Shipping",
            "Giftwrap", "GiftWrap",
            "GiftwrapTax", "GiftWrapTax",
            "PromotionMetaDataDefinitionValue", "Principal",
            "CostOfPointsGranted", "PointsGranted",
            "CostOfPointsReturned", "PointsReturned");

    private static final List<String> TYPE_FIELDS = List.of(
            "AdjustmentType",
            "feeType",
            "transactionType",
            "TransactionType",
            "SourceBusinessEventType",
            "DebtRecoveryType",
            "Description",
            "ReasonCode");

    private EventWords() {}

    /** A list of another kind keeps its name, such as {@code ServiceFee}. */
    static String transaction(String list) {
        return TRANSACTIONS.getOrDefault(list, list.replaceFirst("(Event)?List$", ""));
    }

    static String amountType(String field, String otherwise) {
        return AMOUNT_TYPES.getOrDefault(field, otherwise);
    }

    static boolean isAside(String transaction, String field) {
        return ASIDE.contains(field)
                || (field.equals("BaseAmount") && transaction.equals("TaxWithholding"))
                || field.equals("SAFETReimbursementItemList");
    }

    /** Withheld tax may stand among the charges; points stand beside them. */
    static String ownAmountType(String description, String otherwise) {
        if (isWithheldTax(description)) {
            return WITHHELD;
        }
        return description.startsWith("Points") ? "Points" : otherwise;
    }

    static boolean isWithheldTax(String description) {
        return description.startsWith("MarketplaceFacilitator") || description.startsWith("LowValueGoods");
    }

    /** The type beside an amount, such as {@code ChargeType} beside {@code ChargeAmount}; else the field. */
    static String description(JsonObject object, String field) {
        String beside = field.replaceFirst("Amount$", "Type");
        String word = field.equals(beside) ? field : object.text(beside).orElse(field);
        return DESCRIPTIONS.getOrDefault(word, word);
    }

    static String totalDescription(String transaction, JsonObject event, String field) {
        String own = event.text(TYPE_FIELDS.toArray(String[]::new)).orElse(field);
        return transaction.equals("SAFETReimbursement") ? transaction : own;
    }
}
