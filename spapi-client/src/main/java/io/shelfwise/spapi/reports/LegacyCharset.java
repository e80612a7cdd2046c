package io.shelfwise.spapi.reports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which of the character sets before UTF-8 some bytes are in, by what letters they would be: Windows-1252 has single
 * letters among ASCII, Japanese and Chinese pairs of bytes in rows, Japanese mostly kana and frequent kanji, Chinese
 * mostly the frequent half of GB 2312. The lead bytes are as in JIS X 0208 and GB 2312.
 */
final class LegacyCharset {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset SHIFT_JIS = supported("windows-31j");
    private static final Charset GBK = supported("GBK");

    private static final int IMPOSSIBLE = -4;
    private static final int HINT = 3;

    private long western;
    private long japanese;
    private long chinese;

    /** Speaks for one of them before any byte is seen, such as for Japanese in Japan. */
    void hint(Charset charset) {
        if (charset.equals(SHIFT_JIS)) {
            japanese += HINT;
        } else if (charset.equals(GBK)) {
            chinese += HINT;
        }
    }

    static Charset japanese() {
        return SHIFT_JIS;
    }

    Charset best() {
        if (japanese > western && japanese >= chinese) {
            return SHIFT_JIS;
        }
        return chinese > western ? GBK : WINDOWS_1252;
    }

    /** Counts a stretch of bytes that is not valid UTF-8 and starts with a byte that is not ASCII. */
    void add(byte[] bytes, int from, int to) {
        western += western(bytes, from, to);
        japanese += japanese(bytes, from, to);
        chinese += chinese(bytes, from, to);
    }

    private static long western(byte[] bytes, int from, int to) {
        long score = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xff;
            run = b < 0x80 ? 0 : run + 1;
            if (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d) {
                score += IMPOSSIBLE;
            } else if (run == 1) {
                score++;
            } else if (run > 1) {
                score -= run > 2 ? 2 : 1;
            }
        }
        return score;
    }

    private static long japanese(byte[] bytes, int from, int to) {
        long score = 0;
        for (int i = from; i < to; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) {
                continue; // ASCII, or kana of half width
            }
            int trail = i + 1 < to ? bytes[++i] & 0xff : 0;
            if (lead == 0x80 || lead == 0xa0 || lead > 0xfc || trail < 0x40 || trail == 0x7f || trail > 0xfc) {
                score += IMPOSSIBLE;
            } else if (lead >= 0x81 && lead <= 0x83) {
                score += 2; // punctuation, letters of full width, kana
            } else if (lead >= 0x88 && lead <= 0x97) {
                score++;
            } else if (lead < 0xe0 || lead > 0xea) {
                score -= lead >= 0x98 && lead <= 0x9f ? 0 : 1;
            }
        }
        return score;
    }

    private static long chinese(byte[] bytes, int from, int to) {
        long score = 0;
        for (int i = from; i < to; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int trail = i + 1 < to ? bytes[++i] & 0xff : 0;
            if (lead == 0x80 || lead == 0xff || trail < 0x40 || trail == 0x7f || trail == 0xff) {
                score += IMPOSSIBLE;
            } else if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) {
                score++;
            } else if (trail < 0xa1 || lead < 0xa1 || lead > 0xf7) {
                score--;
            }
        }
        return score;
    }

    private static Charset supported(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
