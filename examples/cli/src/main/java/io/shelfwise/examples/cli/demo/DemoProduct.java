package io.shelfwise.examples.cli.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One product of the invented seller: a row of the catalogue.
 *
 * @param number its place in the catalogue, from 1
 * @param row the catalogue's own text, by column
 * @param story how it sells
 */
record DemoProduct(int number, NamedCsvRecord row, DemandStory story) {

    static DemoProduct of(int number, NamedCsvRecord row) {
        double level = Double.parseDouble(row.getField("units_per_day"));
        return new DemoProduct(number, row, Story.valueOf(row.getField("story")).at(level));
    }

    String sku() {
        return field("sku");
    }

    String title() {
        return field("title");
    }

    String asin() {
        return String.format(Locale.ROOT, "B0DEMO%04d", number);
    }

    BigDecimal price() {
        return new BigDecimal(field("price"));
    }

    /** A row without cover days is missing from the inventory file. */
    boolean listed() {
        return !field("cover_days").isEmpty();
    }

    /** A row without a supplier is missing from the products file. */
    boolean described() {
        return !field("supplier").isEmpty();
    }

    String field(String column) {
        return row.getField(column);
    }
}
