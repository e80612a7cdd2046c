package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.wire.Extras;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The report of an XML feed: an Amazon envelope with a summary and one Result for each issue. No DTD is read. */
final class XmlProcessingReport {

    private final Map<String, String> counts = new LinkedHashMap<>();
    private final List<FeedIssue> issues = new ArrayList<>();

    private XmlProcessingReport() {}

    static ProcessingReport read(InputStream bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XmlProcessingReport report = new XmlProcessingReport();
        try {
            report.read(factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the processing report is no whole XML document", e);
        }
        return report.result();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "ProcessingSummary" -> counts.putAll(leaves(xml));
                    case "Result" -> issues.add(issue(leaves(xml)));
                    default -> {}
                }
            }
        }
    }

    /** The texts inside the element that has begun, by name, up to its end. */
    private static Map<String, String> leaves(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> leaves = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (!text.toString().isBlank()) {
                        leaves.put(xml.getLocalName(), text.toString().strip());
                    }
                    text.setLength(0);
                }
                default -> {}
            }
        }
        return leaves;
    }

    private static FeedIssue issue(Map<String, String> leaves) {
        Map<String, String> rest = new LinkedHashMap<>(leaves);
        String number = take(rest, "MessageID");
        return new FeedIssue(
                number.matches("\\d{1,18}") ? Long.valueOf(number) : null,
                take(rest, "SKU"),
                take(rest, "ResultMessageCode"),
                take(rest, "ResultCode").toUpperCase(Locale.ROOT),
                take(rest, "ResultDescription"),
                List.of(),
                Extras.of(rest));
    }

    private static String take(Map<String, String> rest, String name) {
        String value = rest.remove(name);
        return value == null ? "" : value;
    }

    private ProcessingReport result() {
        if (!counts.containsKey("MessagesProcessed")) {
            return new ProcessingReport(null, issues);
        }
        return new ProcessingReport(
                new FeedCounts(
                        count("MessagesProcessed"),
                        count("MessagesSuccessful"),
                        count("MessagesWithError"),
                        issues.stream().filter(FeedIssue::isError).count(),
                        count("MessagesWithWarning")),
                issues);
    }

    private long count(String name) {
        String text = counts.getOrDefault(name, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
