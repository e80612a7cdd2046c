package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.wire.Extras;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The report of a flat file: a few lines of counts, an empty line, and a table of issues. The counts are taken by their
 * order, records processed and records successful, since their words may be in the seller's language.
 */
final class FlatProcessingReport {

    private static final String NUMBER = "original-record-number";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FlatProcessingReport() {}

    static ProcessingReport read(byte[] bytes, String contentType) {
        List<String[]> lines = text(bytes, contentType)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
        List<Long> counts = new ArrayList<>();
        int i = 0;
        while (i < lines.size() && !lines.get(i)[0].strip().equals(NUMBER)) {
            count(lines.get(i++), counts);
        }
        List<FeedIssue> issues = new ArrayList<>();
        if (i < lines.size()) {
            List<String> names = List.of(lines.get(i));
            lines.subList(i + 1, lines.size()).stream()
                    .filter(line -> !String.join("", line).isBlank())
                    .map(line -> issue(names, line))
                    .forEach(issues::add);
        }
        return counts.size() < 2
                ? new ProcessingReport(null, issues)
                : ProcessingReport.count(counts.get(0), counts.get(1), issues);
    }

    private static void count(String[] line, List<Long> counts) {
        String last = line[line.length - 1].strip();
        if (line.length > 1 && last.matches("\\d{1,18}")) {
            counts.add(Long.parseLong(last));
        }
    }

    private static FeedIssue issue(List<String> names, String[] line) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        for (int i = 0; i < line.length; i++) {
            if (!line[i].isBlank()) {
                String name = i < names.size() ? names.get(i).strip() : "column " + (i + 1);
                rest.put(name, line[i].strip());
            }
        }
        String number = take(rest, NUMBER);
        return new FeedIssue(
                number.matches("\\d{1,18}") ? Long.valueOf(number) : null,
                take(rest, "sku"),
                take(rest, "error-code"),
                take(rest, "error-type").toUpperCase(Locale.ROOT),
                take(rest, "error-message"),
                List.of(),
                Extras.of(rest));
    }

    private static String take(Map<String, @Nullable Object> rest, String name) {
        Object value = rest.remove(name);
        return value == null ? "" : value.toString();
    }

    /** In the charset that the Content-Type names, else UTF-8 if it is that, else Windows-1252, which Amazon uses in Europe. */
    private static String text(byte[] bytes, String contentType) {
        MediaType type = MediaType.parse(contentType);
        Charset named = type == null ? null : type.charset();
        if (named != null) {
            return new String(bytes, named);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
