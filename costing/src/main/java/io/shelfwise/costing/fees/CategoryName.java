package io.shelfwise.costing.fees;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Spellings of Amazon's categories: case, punctuation and {@code &} for {@code and} don't matter. */
final class CategoryName {

    private CategoryName() {}

    static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT).replace("&", " and ");
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    static Set<String> normal(Collection<String> names) {
        return names.stream().map(CategoryName::normal).collect(Collectors.toUnmodifiableSet());
    }
}
