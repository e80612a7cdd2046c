package io.shelfwise.spapi.generator;

/**
 * A type in Java source.
 *
 * @param source as written, with simple names
 * @param kind how a component of this type is kept
 */
record JavaType(String source, Kind kind) {

    /** How a component is kept. */
    enum Kind {
        /** Null where absent. */
        VALUE,
        /** An open enumeration; null where absent. */
        WORDS,
        /** A generated record; null where absent. */
        RECORD,
        /** Empty where absent. */
        LIST,
        /** Empty where absent. */
        MAP
    }

    static final JavaType STRING = value("String");
    static final JavaType INSTANT = value("Instant");
    static final JavaType ANY = value("Object");

    static JavaType value(String source) {
        return new JavaType(source, Kind.VALUE);
    }

    static JavaType list(JavaType element) {
        return new JavaType("List<" + element.source() + ">", Kind.LIST);
    }

    static JavaType map(JavaType value) {
        return new JavaType("Map<String, " + value.source() + ">", Kind.MAP);
    }

    boolean isCollection() {
        return kind == Kind.LIST || kind == Kind.MAP;
    }

    /** As a component: a collection is never null, all else may be. */
    String declared() {
        return isCollection() ? source : "@Nullable " + source;
    }
}
