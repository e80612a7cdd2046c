package io.shelfwise.spapi.wire;

/** Text of which some values are known. Amazon adds values without notice, so any text is a value. */
public interface OpenEnum {

    /** The text as Amazon writes it. */
    String value();
}
