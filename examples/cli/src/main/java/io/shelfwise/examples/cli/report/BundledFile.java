package io.shelfwise.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the parts of the page from the class path. */
final class BundledFile {

    private static final String WEBJAR = "/META-INF/maven/org.webjars/echarts/pom.properties";

    private BundledFile() {}

    /** A file beside this class. */
    static String text(String name) throws IOException {
        try (InputStream in = BundledFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path; build the example again");
            }
            // Browsers read CRLF as LF, also for the hashes of the content security policy.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Apache ECharts, in whichever version its webjar has. */
    static String echarts() throws IOException {
        Properties webjar = new Properties();
        webjar.load(new StringReader(text(WEBJAR)));
        return text("/META-INF/resources/webjars/echarts/" + webjar.getProperty("version") + "/echarts.min.js");
    }
}
