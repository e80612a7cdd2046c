package io.shelfwise.spapi.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be done to one SKU. Immutable. */
public final class ListingMessage {

    private final String sku;
    private final ListingOperation operation;
    private final Map<String, @Nullable Object> content;

    private ListingMessage(String sku, ListingOperation operation, Map<String, @Nullable Object> content) {
        if (sku.isBlank()) {
            throw new IllegalArgumentException("sku is blank; give the seller's own");
        }
        this.sku = sku;
        this.operation = operation;
        this.content = new LinkedHashMap<>(content);
    }

    /**
     * Makes a listing, or replaces all its attributes.
     *
     * @param attributes a JSON object as the product type's definition asks for
     * @throws IllegalArgumentException if an argument is blank or the attributes are no JSON object
     */
    public static ListingMessage update(
            String sku, String productType, ListingRequirements requirements, String attributes) {
        Map<String, @Nullable Object> content = typed(productType);
        content.put("requirements", requirements.name());
        content.put("attributes", JsonText.object("attributes of SKU " + sku, attributes));
        return new ListingMessage(sku, ListingOperation.UPDATE, content);
    }

    /**
     * Replaces some attributes; others stay.
     *
     * @param attributes a JSON object
     * @throws IllegalArgumentException if an argument is blank or the attributes are no JSON object
     */
    public static ListingMessage partialUpdate(String sku, String productType, String attributes) {
        Map<String, @Nullable Object> content = typed(productType);
        content.put("attributes", JsonText.object("attributes of SKU " + sku, attributes));
        return new ListingMessage(sku, ListingOperation.PARTIAL_UPDATE, content);
    }

    /**
     * Changes single values.
     *
     * @throws IllegalArgumentException if an argument is blank or there is no patch
     */
    public static ListingMessage patch(String sku, String productType, List<ListingPatch> patches) {
        if (patches.isEmpty()) {
            throw new IllegalArgumentException("patches of SKU " + sku + " are empty; give at least one");
        }
        Map<String, @Nullable Object> content = typed(productType);
        content.put("patches", patches.stream().map(ListingPatch::tree).toList());
        return new ListingMessage(sku, ListingOperation.PATCH, content);
    }

    /** Deletes a listing. */
    public static ListingMessage delete(String sku) {
        return new ListingMessage(sku, ListingOperation.DELETE, Map.of());
    }

    private static Map<String, @Nullable Object> typed(String productType) {
        if (productType.isBlank()) {
            throw new IllegalArgumentException("productType is blank; give Amazon's, such as PRODUCT");
        }
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("productType", productType);
        return content;
    }

    /** The seller's own. */
    public String sku() {
        return sku;
    }

    /** What is done. */
    public ListingOperation operation() {
        return operation;
    }

    /** Amazon's word for the kind of product; none for DELETE. */
    public Optional<String> productType() {
        return Optional.ofNullable(content.get("productType")).map(String::valueOf);
    }

    byte[] json(long messageId) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("messageId", messageId);
        tree.put("sku", sku);
        tree.put("operationType", operation.name());
        tree.putAll(content);
        return JsonText.bytes(tree);
    }

    @Override
    public String toString() {
        return "ListingMessage[" + operation + " " + sku + "]";
    }
}
