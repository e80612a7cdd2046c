package io.shelfwise.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A shop of a few SKUs whose files a test can count by hand: it sells 4 mugs a day for 100 days, and 1 lamp a week. */
public final class SmallShop {

    /** The header of the orders file. */
    public static final String ORDERS_HEADER = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status"
            + "\torder-item-id\tsku\tasin\titem-status\tquantity\tcurrency\titem-price";

    /** The header of the inventory file. */
    public static final String INVENTORY_HEADER = "sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price"
            + "\tafn-fulfillable-quantity\tafn-unsellable-quantity\tafn-reserved-quantity"
            + "\tafn-inbound-working-quantity\tafn-inbound-shipped-quantity\tafn-inbound-receiving-quantity"
            + "\tafn-researching-quantity";

    /** The header of the products file. */
    public static final String PRODUCTS_HEADER = "sku,asin,title,supplier,unit_cost,currency,supplier_lead_time_days,"
            + "prep_days,transit_days,receive_days,moq,case_pack,length_cm,width_cm,height_cm,weight_g,"
            + "inbound_shipping_per_unit,repack_materials_per_unit,repack_minutes_per_unit,labor_rate_per_hour,category";

    /** The day after the last order. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private final Path folder;

    /** The shop's files in this folder. */
    public SmallShop(Path folder) throws IOException {
        this.folder = folder;
        write("orders.tsv", ORDERS_HEADER, orders());
        write(
                "inventory.tsv",
                INVENTORY_HEADER,
                List.of(
                        "MUG 1/2\tX1\tB01\tMug, \"blue\"\tNew\t12.00\t60\t1\t5\t0\t24\t0\t2",
                        "LAMP-ü\tX2\tB02\tLamp\tNew\t30.00\t4\t0\t0\t0\t0\t0\t0",
                        "NEVER\tX3\tB03\tNever sold\tNew\t9.00\t10\t0\t0\t0\t0\t0\t0",
                        "NOFACTS\tX4\tB04\tNo facts\tNew\t9.00\t7\t0\t0\t0\t0\t0\t0"));
        write(
                "products.csv",
                PRODUCTS_HEADER,
                List.of(
                        "MUG 1/2,B01,\"Mug, \"\"blue\"\"\",SUP,1.09,GBP,20,2,3,5,100,12,10,10,10,400,0.13,0.07,1.1,11.44,"
                                + "Home & Kitchen",
                        "LAMP-ü,B02,Lamp,SUP,8.00,GBP,30,0,10,5,5,1,20,20,40,1500,1.00,0,0,0,Home & Kitchen",
                        "NEVER,B03,Never sold,SUP,1.00,GBP,10,0,5,5,1,1,10,10,10,100,0,0,0,0,Home & Kitchen"));
    }

    /** Lines of the orders file, without the header. */
    public static List<String> orders() {
        List<String> lines = new ArrayList<>();
        int item = 0;
        for (int day = 100; day >= 1; day--) {
            LocalDate date = AS_OF.minusDays(day);
            lines.add(order(++item, date, "MUG 1/2", "Shipped", 4));
            if (day % 7 == 1) {
                lines.add(order(++item, date, "LAMP-ü", "Shipped", 1));
            }
            if (day <= 20 && day % 4 == 0) {
                lines.add(order(++item, date, "NOFACTS", "Shipped", 2));
            }
        }
        lines.add(order(++item, AS_OF.minusDays(2), "MUG 1/2", "Cancelled", 50));
        lines.add(order(++item, AS_OF.minusDays(3), "GONE", "Shipped", 3));
        return lines;
    }

    /** One line of the orders file. */
    public static String order(int item, LocalDate date, String sku, String status, int quantity) {
        return String.join(
                "\t",
                "203-%07d-0000001".formatted(item),
                date + "T12:00:00+00:00",
                date.plusDays(1) + "T12:00:00+00:00",
                status,
                "9%010d".formatted(item),
                sku,
                "B0",
                status,
                String.valueOf(quantity),
                "GBP",
                "12.00");
    }

    /** Writes a file of the shop anew. */
    public Path write(String name, String header, List<String> lines) throws IOException {
        return Files.writeString(
                folder.resolve(name), header + "\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The orders file. */
    public Path orderFile() {
        return folder.resolve("orders.tsv");
    }

    /** The inventory file. */
    public Path inventoryFile() {
        return folder.resolve("inventory.tsv");
    }

    /** The products file. */
    public Path productFile() {
        return folder.resolve("products.csv");
    }

    /** Plans the shop. */
    public Cli plan(Object... more) {
        return Cli.plan(orderFile(), inventoryFile(), productFile(), more);
    }
}
