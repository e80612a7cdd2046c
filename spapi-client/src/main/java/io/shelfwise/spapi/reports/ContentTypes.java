package io.shelfwise.spapi.reports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set that a Content-Type names. */
final class ContentTypes {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]+)", Pattern.CASE_INSENSITIVE);

    private ContentTypes() {}

    /** The set that reads everything that the named one has; null where none is named or known. */
    static @Nullable Charset charset(String contentType) {
        Matcher match = CHARSET.matcher(contentType);
        if (!match.find()) {
            return null;
        }
        String name = match.group(1).toLowerCase(Locale.ROOT);
        String wider = switch (name) {
            case "shift_jis", "shift-jis", "sjis", "cp932", "ms932", "windows-31j" -> "windows-31j";
            case "iso-8859-1", "latin1", "iso8859-1", "cp1252", "windows-1252" -> "windows-1252";
            case "gb2312", "gbk", "cp936", "gb18030" -> "GBK";
            default -> name;
        };
        try {
            return Charset.isSupported(wider) ? Charset.forName(wider) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
