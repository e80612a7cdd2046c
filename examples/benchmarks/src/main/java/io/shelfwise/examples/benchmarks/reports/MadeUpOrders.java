package io.shelfwise.examples.benchmarks.reports;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** An All Orders report of 34 columns, made up from a seed. */
final class MadeUpOrders {

    private static final String HEADER =
            "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\t"
                    + "order-item-id\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\t"
                    + "item-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\t"
                    + "gift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\tship-state\tship-postal-code\t"
                    + "ship-country\tpromotion-ids\tcpf\tis-business-order\tpurchase-order-number\tprice-designation\t"
                    + "signature-confirmation-recommended\n";

    private MadeUpOrders() {}

    static byte[] bytes(int rows) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            int product = random.nextInt(3000);
            String order = String.format("026-%07d-%07d", i / 3, random.nextInt(10_000_000));
            String time = String.format(
                    "2025-%02d-%02dT%02d:%02d:%02d+00:00", 1 + i % 12, 1 + i % 28, i % 24, i % 60, i / 7 % 60);
            text.append(order)
                    .append('\t')
                    .append(order)
                    .append('\t')
                    .append(time)
                    .append('\t')
                    .append(time);
            text.append("\tShipped\t").append(100_000_000L + i);
            text.append("\tAmazon\tAmazon.co.uk\tWebsiteOrderChannel\tStandard\tWHITE HANGING HEART ")
                    .append(product);
            text.append("\tSKU-").append(product).append("\tB00000").append(1000 + product);
            text.append("\tShipped\t").append(1 + random.nextInt(5)).append("\tGBP\t");
            text.append(random.nextInt(90)).append('.').append(10 + random.nextInt(90));
            text.append("\t0.00\t0.00\t0.00\t\t\t\t\tLONDON\t\tN1 9GU\tGB\t\t\tfalse\t\t\tfalse\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
