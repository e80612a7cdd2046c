package io.shelfwise.spapi.notifications;

import java.util.Locale;

/** Texts of notifications. */
final class Messages {

    private Messages() {}

    /** In the style of the newer types. */
    static String camel(String type, String time, String id, String payload) {
        return """
                {"notificationVersion":"1.0","notificationType":"%s","payloadVersion":"1.0","eventTime":"%s",\
                "payload":%s,"notificationMetadata":{"applicationId":"app","subscriptionId":"sub",\
                "publishTime":"2026-11-01T00:00:05.000Z","notificationId":"%s"}}""".formatted(type, time, payload, id);
    }

    /** In the style of the older types; the payload is given. */
    static String pascal(String type, String time, String id, String payload) {
        String text = camel(type, time, id, "@");
        for (String name : new String[] {
            "notificationVersion",
            "notificationType",
            "payloadVersion",
            "eventTime",
            "payload",
            "notificationMetadata",
            "applicationId",
            "subscriptionId",
            "publishTime",
            "notificationId"
        }) {
            text = text.replace(
                    '"' + name + '"', '"' + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + '"');
        }
        return text.replace("@", payload);
    }

    static String orderChange(String order, String status, String time, String id) {
        return pascal("ORDER_CHANGE", time, id, """
                {"OrderChangeNotification":{"NotificationLevel":"OrderLevel","SellerId":"A1","AmazonOrderId":"%s",\
                "OrderChangeType":"OrderStatusChange","OrderChangeTrigger":{"TimeOfOrderChange":null,\
                "ChangeReason":"Sold to Jane Roe"},"Summary":{"MarketplaceId":"ATVPDKIKX0DER","OrderStatus":"%s",\
                "PurchaseDate":"not a date","DestinationPostalCode":"SW1A 1AA","FulfillmentType":"AFN",\
                "OrderPrograms":["Prime","Moon"],"NewThing":{"A":1},"OrderItems":[{"OrderItemId":"7",\
                "SellerSKU":"BLUE-1","Quantity":2}]}}}""".formatted(order, status));
    }

    static String reportFinished(String report, String id) {
        return camel("REPORT_PROCESSING_FINISHED", "2026-11-01T00:00:00.000Z", id, """
                {"reportProcessingFinishedNotification":{"sellerId":"A1","accountId":"acc","reportId":"%s",\
                "reportType":"GET_X","processingStatus":"DONE","reportDocumentId":"doc"}}""".formatted(report));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
