package io.shelfwise.spapi.catalogue;

import java.util.List;

/** A type as Amazon's models give it. */
public sealed interface TypeSpec {

    /** A JSON value without parts. */
    enum Primitive implements TypeSpec {
        /** Text. */
        STRING,
        /** Text that should be a date with a time. */
        TIME,
        /** Text that should be a date. */
        DATE,
        /** A whole number. */
        INTEGER,
        /** A whole number of 64 bits. */
        LONG,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Any JSON value. */
        ANY
    }

    /**
     * A type by its name.
     *
     * @param name of a type of the same API
     */
    record Reference(String name) implements TypeSpec {}

    /**
     * A list.
     *
     * @param element the type of each element
     */
    record ListOf(TypeSpec element) implements TypeSpec {}

    /**
     * An object with any names.
     *
     * @param value the type of each value
     */
    record MapOf(TypeSpec value) implements TypeSpec {}

    /**
     * Text of which some values are known. The list is never complete.
     *
     * @param values the known ones
     */
    record Words(List<String> values) implements TypeSpec {
        /** Copies its list. */
        public Words {
            values = List.copyOf(values);
        }
    }

    /**
     * An object.
     *
     * @param fields in Amazon's order
     */
    record ObjectOf(List<Field> fields) implements TypeSpec {
        /** Copies its list. */
        public ObjectOf {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An object that has the fields of all its parts.
     *
     * @param parts objects, or references to some
     */
    record AllOf(List<TypeSpec> parts) implements TypeSpec {
        /** Copies its list. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A field of an object.
     *
     * @param name Amazon's name
     * @param required whether Amazon says that it is always there; answers break this
     * @param type its type
     */
    record Field(String name, boolean required, TypeSpec type) {}
}
