package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.util.ArrayList;
import java.util.List;

/** Reads the header line and tells whether it is that of the report. */
final class Headers {

    private Headers() {}

    static Columns read(
            ReportType<?> type, String file, RecordSplitter splitter, TextDecoder decoder, Marketplace marketplace) {
        if (!splitter.start(type.isCsv(), type.isQuoted()) || !splitter.next()) {
            throw ReportFileException.at(
                    file, 1, "found an empty file, expected the header of the " + type.title() + "; download it again");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < splitter.fields(); i++) {
            names.add(decoder.decode(splitter.bytes(), splitter.start(i), splitter.end(i))
                    .strip());
        }
        return new Columns(marketplace, names);
    }

    static <T> RowReader<T> bind(ReportType<T> type, String file, long line, Columns columns) {
        RowReader<T> reader = type.bind(columns);
        if (columns.missing().isEmpty() || columns.drift().byPosition()) {
            return reader;
        }
        String known = LookAlikes.title(columns);
        String found = known == null
                ? "no column " + String.join(", ", columns.missing()) + " among " + Texts.names(columns.found())
                : "the columns of the " + known;
        throw ReportFileException.at(
                file,
                line,
                "found " + found + ", expected the " + type.title() + " with " + String.join(", ", columns.needed())
                        + "; is it the right file?");
    }
}
