package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** FastCSV as the judge of our own splitting, on the texts that both take for whole. */
class FastCsvPropertyTest {

    @Property(tries = 2000)
    void quotedTextIsSplitAsFastCsvSplitsIt(@ForAll("lines") List<String> lines) {
        String text = "c0,c1\n" + String.join("\n", lines) + "\n";
        Sample<List<String>> ours = Sample.read(
                ReportType.csv("PAIRS", "pairs", FastCsvPropertyTest::bind),
                text.getBytes(StandardCharsets.UTF_8),
                Marketplace.UK);
        if (ours.summary.setAside() > 0) {
            return; // what to do with a broken row is our own rule
        }

        List<List<String>> theirs = new ArrayList<>();
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text).forEach(row -> theirs.add(row.getFields()));

        assertThat(ours.values).isEqualTo(theirs.subList(1, theirs.size()));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> cell = Arbitraries.of(
                "a", "b c", "\"q\"", "\"x,y\"", "\"say \"\"so\"\"\"", "\"two\nlines\"", "m\"id", "\"\"\"\"", "1.5");
        return cell.list()
                .ofSize(2)
                .map(cells -> String.join(",", cells))
                .list()
                .ofMaxSize(12);
    }

    private static RowReader<List<String>> bind(Columns columns) {
        Column first = columns.needed("c0");
        Column second = columns.needed("c1");
        return row -> List.of(row.text(first), row.text(second));
    }
}
