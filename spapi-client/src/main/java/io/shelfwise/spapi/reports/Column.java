package io.shelfwise.spapi.reports;

/** A column of one open file: what {@link Columns} hands out and {@link Row} reads by. */
public final class Column {

    static final int ABSENT = -1;

    private final String name;
    private final int position;

    Column(String name, int position) {
        this.name = name;
        this.position = position;
    }

    /** The name that messages give it. */
    public String name() {
        return name;
    }

    /** Whether the file has it. Every value of an absent column is blank. */
    public boolean isPresent() {
        return position != ABSENT;
    }

    int position() {
        return position;
    }

    @Override
    public String toString() {
        return name;
    }
}
