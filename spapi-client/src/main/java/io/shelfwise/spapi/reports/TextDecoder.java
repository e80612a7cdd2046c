package io.shelfwise.spapi.reports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text by evidence. Stretches of bytes that are valid as UTF-8 speak for it, others for a character set from
 * before; the file is what more of them say. A value that is not valid UTF-8 is read in the older set in any case, so that
 * one foreign value in a UTF-8 file comes out as well as it can, and a value whose last character was cut keeps the rest.
 *
 * <p>Rows may decode from several threads while the file is read on in one.
 */
final class TextDecoder {

    /** Where a pair of bytes in an older set cannot have its second byte. */
    private static final int LOWEST_TRAIL = 0x40;

    private static final int LONGEST_CHARACTER = 4;

    private final @Nullable Charset marked;
    private final @Nullable Charset declared;
    private final LegacyCharset legacy = new LegacyCharset();
    private long utf8;
    private long other;
    private volatile boolean old;
    private volatile Charset older = LegacyCharset.WINDOWS_1252;

    /**
     * A decoder.
     *
     * @param marked what the byte order mark says; null where there is none
     * @param declared what the document was said to be in; null if nothing was said
     * @param japanese whether the file is likely to be Japanese
     */
    TextDecoder(@Nullable Charset marked, @Nullable Charset declared, boolean japanese) {
        this.marked = marked;
        this.declared = isSingleOrPair(declared) ? declared : null;
        if (japanese) {
            legacy.hint(LegacyCharset.japanese());
        }
    }

    /**
     * Takes the evidence of bytes that were just read.
     *
     * @return where the next bytes to weigh start: a stretch that may go on is left for then
     */
    int weigh(byte[] bytes, int from, int to) {
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
            if (i == to && i - start <= LONGEST_CHARACTER) {
                return start;
            }
            count(bytes, start, i, to);
        }
        return to;
    }

    private void count(byte[] bytes, int start, int end, int limit) {
        if (isUtf8(bytes, start, end)) {
            utf8++;
        } else {
            other++;
            int wide = end;
            while (wide < limit && bytes[wide] >= LOWEST_TRAIL && wide < end + 1) {
                wide++;
            }
            legacy.add(bytes, start, wide);
            older = legacy.best();
        }
        old = marked == null && other > utf8;
    }

    String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.length() == to - from && text.indexOf('\ufffd') < 0) {
            return text; // ASCII
        }
        if (declared != null && marked == null) {
            return new String(bytes, from, to - from, declared);
        }
        boolean valid = isUtf8(bytes, from, to);
        if (valid && !old) {
            return text;
        }
        boolean cut = !old && !valid && isCutUtf8(bytes, from, to);
        return cut ? text : inOlder(bytes, from, to, valid ? text : null);
    }

    private String inOlder(byte[] bytes, int from, int to, @Nullable String utf8Text) {
        String text = new String(bytes, from, to - from, older);
        return utf8Text != null && text.indexOf('\ufffd') >= 0 ? utf8Text : text;
    }

    /** What the file is written in, by what was seen so far. */
    String name() {
        if (marked != null) {
            return marked.name();
        }
        if (declared != null) {
            return declared.name();
        }
        return old ? older.name() : StandardCharsets.UTF_8.name();
    }

    /** The set of the values that a file in UTF-8 has and that are not in it; null if there are none. */
    @Nullable
    String strayName() {
        return other > 0 && !old && declared == null ? older.name() : null;
    }

    private static boolean isSingleOrPair(@Nullable Charset declared) {
        return declared != null
                && !declared.equals(StandardCharsets.UTF_8)
                && !declared.equals(StandardCharsets.US_ASCII)
                && !declared.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            strict().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-8 with at least one whole character beyond ASCII, whose last character lacks its end. */
    private static boolean isCutUtf8(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = strict().decode(in, out, false);
        boolean wholeOne = in.position() - from > out.position();
        return result.isUnderflow() && wholeOne && to - in.position() < LONGEST_CHARACTER;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8.newDecoder();
    }
}
