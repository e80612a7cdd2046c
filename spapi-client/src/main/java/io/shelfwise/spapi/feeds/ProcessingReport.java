package io.shelfwise.spapi.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a processing report says.
 *
 * @param counts Amazon's; null if there are none
 * @param issues in order
 */
record ProcessingReport(@Nullable FeedCounts counts, List<FeedIssue> issues) {

    /**
     * Reads one, whatever its form: JSON of listings feeds, XML, or the flat form.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static ProcessingReport read(InputStream bytes, String contentType) throws IOException {
        bytes.mark(64);
        int first = bytes.read();
        while (first == 0xEF || first == 0xBB || first == 0xBF || first == ' ' || first == '\r' || first == '\n') {
            bytes.mark(64); // behind a byte order mark and white space
            first = bytes.read();
        }
        bytes.reset();
        return switch (first) {
            case '{' -> JsonProcessingReport.read(bytes);
            case '<' -> XmlProcessingReport.read(bytes);
            default -> FlatProcessingReport.read(bytes.readAllBytes(), contentType);
        };
    }

    static ProcessingReport count(long processed, long accepted, List<FeedIssue> issues) {
        long errors = issues.stream().filter(FeedIssue::isError).count();
        long warnings = issues.stream()
                .filter(issue -> issue.severity().equals("WARNING"))
                .count();
        return new ProcessingReport(
                new FeedCounts(processed, accepted, processed - accepted, errors, warnings), issues);
    }
}
