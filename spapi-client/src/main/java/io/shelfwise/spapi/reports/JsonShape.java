package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a JSON report: its lists, and the members of their elements. Immutable. */
final class JsonShape {

    /** Of a report that nobody described. */
    static final JsonShape UNKNOWN = new JsonShape("", new LinkedHashMap<>(), null);

    private final String type;
    private final Map<String, Member> lists;
    private final @Nullable String only;

    private JsonShape(String type, Map<String, Member> lists, @Nullable String only) {
        this.type = type;
        this.lists = lists;
        this.only = only;
    }

    static JsonShape of(ReportSpec spec) {
        Map<String, Member> lists = new LinkedHashMap<>();
        for (RowSpec rows : spec.rows()) {
            Member element = new Member(null);
            rows.columns().forEach(element::add);
            lists.put(rows.list(), element);
        }
        return new JsonShape(spec.type(), lists, null);
    }

    /** The same, of which one list alone is read, each value of its elements checked. */
    JsonShape only(String list) {
        if (!lists.containsKey(list)) {
            throw new IllegalArgumentException(
                    "list is '" + list + "', which " + type + " has not; give one of " + lists.keySet());
        }
        return new JsonShape(type, lists, list);
    }

    boolean isKnown() {
        return !lists.isEmpty();
    }

    boolean isChecked() {
        return only != null;
    }

    boolean skips(String list) {
        return only != null && !only.equals(list);
    }

    /** Amazon's name of the report. */
    String type() {
        return type;
    }

    Set<String> lists() {
        return lists.keySet();
    }

    /** The elements of a list; null where it is not known. */
    @Nullable
    Member element(String list) {
        return lists.get(list);
    }

    /** An object, or a value in one. */
    static final class Member {

        private final @Nullable ColumnSpec column;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private boolean needed;

        private Member(@Nullable ColumnSpec column) {
            this.column = column;
        }

        private void add(ColumnSpec spec) {
            Member at = this;
            String[] names = spec.name().split("\\.", -1);
            for (int i = 0; i < names.length; i++) {
                ColumnSpec leaf = i == names.length - 1 ? spec : null;
                at = at.members.computeIfAbsent(names[i], unused -> new Member(leaf));
                at.needed |= spec.needed();
            }
        }

        /** What is known of it; null of an object with {@link #members}. */
        @Nullable
        ColumnSpec column() {
            return column;
        }

        Map<String, Member> members() {
            return members;
        }

        /** Whether Amazon says that it is always there. */
        boolean isNeeded() {
            return needed;
        }
    }
}
