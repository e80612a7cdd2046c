package io.shelfwise.spapi.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.shelfwise.spapi.reports.jobs.JobState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processing reports in their three forms; the texts were written for this test. */
class ProcessingReportTest {

    private static ProcessingReport read(String text, Charset charset, String contentType) throws IOException {
        return ProcessingReport.read(new ByteArrayInputStream(text.getBytes(charset)), contentType);
    }

    private static ProcessingReport read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8, "");
    }

    @Test
    void jsonInAnyOrderWithUnknownFields() throws IOException {
        ProcessingReport report = read("""
                \uFEFF {"items": [{"sku": "A", "deep": [1, {}]}],
                 "summary": {"errors": 1, "warnings": 1, "messagesProcessed": 3, "messagesAccepted": 2,
                             "messagesInvalid": 1, "itemSummary": {"items": 1}},
                 "issues": [
                   {"messageId": 2, "sku": "B", "code": "90220", "severity": "ERROR", "message": "'brand' is missing",
                    "attributeNames": ["brand", "color"], "categories": ["MISSING"]},
                   {"messageId": "3", "severity": "warning", "message": "hm", "attributeName": "size"},
                   {"severity": "SEVERE", "message": "all of it"}],
                 "header": {"feedId": "1"}, "later": null}
                """);

        assertThat(report.counts()).isEqualTo(new FeedCounts(3, 2, 1, 1, 1));
        assertThat(report.issues())
                .extracting(FeedIssue::messageId, FeedIssue::sku, FeedIssue::severity, FeedIssue::attributeNames)
                .containsExactly(
                        tuple(2L, "B", "ERROR", List.of("brand", "color")),
                        tuple(3L, "", "WARNING", List.of("size")),
                        tuple(null, "", "SEVERE", List.of()));
        assertThat(report.issues().get(0).extras().values()).containsEntry("categories", List.of("MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"issues\": [{\"messageId\": 1", "{\"issues\": [}", "{"})
    void cutJsonIsAnError(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfAny(IllegalArgumentException.class, IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void flatTablesInEitherCharset(String charset) throws IOException {
        String text = String.join(
                "\r\n",
                "Zusammenfassung:",
                "\tAnzahl der Datensätze\t\t4",
                "\tErfolgreich\t\t3",
                "",
                "original-record-number\tsku\terror-code\terror-type\terror-message\tbatch",
                "2\tMÜ-1\t8541\tError\tGröße fehlt\t7",
                "2\tMÜ-1\t99001\tWarning\tauch das",
                "");

        ProcessingReport report = read(text, Charset.forName(charset), "text/plain");

        assertThat(report.counts()).isEqualTo(new FeedCounts(4, 3, 1, 1, 1));
        FeedIssue first = report.issues().get(0);
        assertThat(first.messageId()).isEqualTo(2);
        assertThat(first.sku()).isEqualTo("MÜ-1");
        assertThat(first.message()).isEqualTo("Größe fehlt");
        assertThat(first.extras().values()).containsEntry("batch", "7");
    }

    @Test
    void flatWithoutTableHasCountsOnly() throws IOException {
        ProcessingReport report = read("Feed Processing Summary:\n\tprocessed\t\t2\n\tsuccessful\t\t2\n");

        assertThat(report.counts()).isEqualTo(new FeedCounts(2, 2, 0, 0, 0));
        assertThat(read("nothing of the kind").counts()).isNull();
    }

    @Test
    void xmlResultsOneByOne() throws IOException {
        ProcessingReport report = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <AmazonEnvelope><MessageType>ProcessingReport</MessageType><Message><MessageID>1</MessageID>
                <ProcessingReport><StatusCode>Complete</StatusCode>
                <ProcessingSummary><MessagesProcessed>2</MessagesProcessed><MessagesSuccessful>1</MessagesSuccessful>
                <MessagesWithError>1</MessagesWithError><MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary>
                <Result><MessageID>2</MessageID><ResultCode>Error</ResultCode>
                <ResultMessageCode>18028</ResultMessageCode><ResultDescription>Not &lt;that&gt; order.</ResultDescription>
                <AdditionalInfo><AmazonOrderID>9</AmazonOrderID></AdditionalInfo></Result>
                </ProcessingReport></Message></AmazonEnvelope>
                """);

        assertThat(report.counts()).isEqualTo(new FeedCounts(2, 1, 1, 1, 0));
        assertThat(report.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.messageId()).isEqualTo(2);
            assertThat(issue.code()).isEqualTo("18028");
            assertThat(issue.isError()).isTrue();
            assertThat(issue.message()).isEqualTo("Not <that> order.");
            assertThat(issue.extras().values()).containsEntry("AmazonOrderID", "9");
        });
        assertThatThrownBy(() -> read("<AmazonEnvelope><Result>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsThatDoNotAgreeLeaveMessagesUnknown() {
        List<SentMessage> sent = List.of(new SentMessage(1, "A"), new SentMessage(2, "B"));
        ProcessingReport one = ProcessingReport.count(1, 1, List.of());

        assertThat(ResultMatching.of(0, "7", JobState.DONE, sent, one).messages())
                .extracting(MessageResult::status)
                .containsOnly(MessageStatus.UNKNOWN);
        assertThat(ResultMatching.of(0, "7", JobState.DONE, sent, null).messages())
                .extracting(MessageResult::status)
                .containsOnly(MessageStatus.UNKNOWN);
    }
}
