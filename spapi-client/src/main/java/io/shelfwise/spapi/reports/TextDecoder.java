package io.shelfwise.spapi.reports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text by evidence. Values that are valid as UTF-8 speak for it, others for Windows-1252; the file is what more
 * of its values say. A value that is not valid UTF-8 is always read as Windows-1252, so that one cut or foreign value in
 * a UTF-8 file comes out as well as it can.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final @Nullable Charset marked;
    private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    private boolean weighed;
    private long utf8;
    private long other;

    TextDecoder(@Nullable Charset marked) {
        this.marked = marked;
    }

    /**
     * Takes the evidence of the first bytes of a file before any of them is decoded; a character cut at their end is left
     * out. What is decoded counts only after {@link #weighed}, so that nothing counts twice.
     */
    void weigh(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int start = i;
            while (i < to && bytes[i] < 0) {
                i++;
            }
            if (i < to || i - start > 4) {
                count(valid(bytes, start, i));
            }
        }
    }

    /** From here on, values come from bytes that were not weighed. */
    void weighed() {
        weighed = true;
    }

    String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.length() == to - from && text.indexOf('\ufffd') < 0) {
            return text; // ASCII
        }
        boolean valid = valid(bytes, from, to);
        if (weighed) {
            count(valid);
        }
        return valid && !isWindows1252() ? text : new String(bytes, from, to - from, WINDOWS_1252);
    }

    /** What the file is written in, by what was seen so far. */
    String name() {
        if (marked != null) {
            return marked.name();
        }
        return isWindows1252() ? WINDOWS_1252.name() : StandardCharsets.UTF_8.name();
    }

    /** Whether a file in UTF-8 had values that are not. */
    boolean isMixed() {
        return other > 0 && !isWindows1252();
    }

    private boolean isWindows1252() {
        return marked == null && other > utf8;
    }

    private void count(boolean valid) {
        if (valid) {
            utf8++;
        } else {
            other++;
        }
    }

    private boolean valid(byte[] bytes, int from, int to) {
        try {
            strict.decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
