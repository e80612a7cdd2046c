package io.shelfwise.spapi.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a PATCH message.
 *
 * @param op Amazon's word: {@code add}, {@code replace}, {@code merge} or {@code delete}
 * @param path of the attribute, such as {@code /attributes/purchasable_offer}
 * @param value a JSON array, or null for none
 */
public record ListingPatch(String op, String path, @Nullable String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if op is blank, path does not begin with a slash, or value is no JSON array
     */
    public ListingPatch {
        if (op.isBlank()) {
            throw new IllegalArgumentException("op is blank; give add, replace, merge or delete");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path is '" + path + "'; give one such as /attributes/item_name");
        }
        if (value != null) {
            JsonText.array("value", value);
        }
    }

    /** Replaces an attribute; the value is a JSON array. */
    public static ListingPatch replace(String path, String value) {
        return new ListingPatch("replace", path, value);
    }

    /** Adds values to an attribute; the value is a JSON array. */
    public static ListingPatch add(String path, String value) {
        return new ListingPatch("add", path, value);
    }

    /** Deletes an attribute. */
    public static ListingPatch delete(String path) {
        return new ListingPatch("delete", path, null);
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("op", op);
        tree.put("path", path);
        if (value != null) {
            List<@Nullable Object> values = JsonText.array("value", value);
            tree.put("value", values);
        }
        return tree;
    }
}
