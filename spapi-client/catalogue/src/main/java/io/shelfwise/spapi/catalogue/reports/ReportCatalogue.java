package io.shelfwise.spapi.catalogue.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What comes with the library about reports. Read when it is first asked for; immutable and thread-safe. */
public final class ReportCatalogue {

    private ReportCatalogue() {}

    /** The flat files and JSON reports that are described, flat files first, by Amazon's name of the type. */
    public static Map<String, ReportSpec> reports() {
        return Reports.ALL;
    }

    /** What is known of getting reports, by Amazon's name of the type. */
    public static Map<String, ReportRule> rules() {
        return Rules.ALL;
    }

    private static String read(String name) {
        try (InputStream in = ReportCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue's file '" + name + "' is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reports {

        private static final Map<String, ReportSpec> ALL = all();

        private static Map<String, ReportSpec> all() {
            Map<String, ReportSpec> all = new LinkedHashMap<>(ReportText.parse(read("flat-files.txt")));
            all.putAll(ReportText.parse(read("json-reports.txt")));
            return Collections.unmodifiableMap(all);
        }
    }

    private static final class Rules {

        private static final Map<String, ReportRule> ALL = all();

        private static Map<String, ReportRule> all() {
            Map<String, ReportRule> all = new LinkedHashMap<>();
            read("report-types.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ReportRule::parse)
                    .forEach(rule -> all.put(rule.type(), rule));
            return Collections.unmodifiableMap(all);
        }
    }
}
