package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amazon's names in Java form. */
final class JavaNames {

    static final String BASE = "io.shelfwise.spapi.api";

    /** Acronyms end before the last capital if a small letter follows: {@code ASINInboundGuidance} has three words. */
    private static final Pattern WORD =
            Pattern.compile("[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\\d+");

    private static final Set<String> NO_COMPONENTS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "clone",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finalize",
            "finally",
            "float",
            "for",
            "getClass",
            "goto",
            "hashCode",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "notify",
            "notifyAll",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "toString",
            "transient",
            "try",
            "void",
            "volatile",
            "wait",
            "while",
            "builder",
            "toBuilder",
            "build",
            "extras");

    private JavaNames() {}

    /** {@code io.shelfwise.spapi.api.orders.v2026_01_01}. */
    static String packageOf(ApiSpec api) {
        String version = api.version().replace('-', '_');
        return BASE + "." + api.name().toLowerCase(Locale.ROOT) + "."
                + (version.startsWith("v") ? version : "v" + version);
    }

    /** {@code AmazonOrderId} is {@code amazonOrderId}, {@code SellerSKU} is {@code sellerSku}. */
    static String component(String name) {
        String joined = joined(name);
        String lower = joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        return NO_COMPONENTS.contains(lower) ? lower + "Value" : lower;
    }

    /** {@code ASINInboundGuidance} is {@code AsinInboundGuidance}; {@code Error} is left to the language. */
    static String type(String name) {
        String joined = joined(name);
        return joined.equals("Error") ? "ApiError" : joined;
    }

    /** {@code AmazonShipping_US} is {@code AMAZON_SHIPPING_US}. */
    static String constant(String value) {
        String joined =
                words(value).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        if (joined.isEmpty()) {
            return "BLANK";
        }
        return Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    /** The name of one of several: {@code fulfillmentStatuses} gives {@code fulfillmentStatus}. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        } else if (name.endsWith("uses") || name.endsWith("sses") || name.endsWith("xes")) {
            return name.substring(0, name.length() - 2);
        } else if (name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us")) {
            return name.substring(0, name.length() - 1);
        }
        return name.endsWith("List") ? name.substring(0, name.length() - 4) : name;
    }

    private static String joined(String name) {
        return words(name).stream().map(JavaNames::capital).collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
