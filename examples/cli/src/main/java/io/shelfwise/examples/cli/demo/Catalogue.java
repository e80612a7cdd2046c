package io.shelfwise.examples.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what the invented seller sells. All names, prices and costs are made up. */
final class Catalogue {

    private static final String RESOURCE = "catalogue.csv";

    private Catalogue() {}

    static List<DemoProduct> products() throws IOException {
        List<DemoProduct> products = new ArrayList<>();
        for (NamedCsvRecord row : rows()) {
            products.add(DemoProduct.of(products.size() + 1, row));
        }
        return products;
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        }
    }
}
