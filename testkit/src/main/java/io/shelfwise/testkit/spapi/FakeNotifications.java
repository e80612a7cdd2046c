package io.shelfwise.testkit.spapi;

import io.shelfwise.testkit.internal.jobs.Ended;
import io.shelfwise.testkit.internal.jobs.JobOperations;
import io.shelfwise.testkit.internal.notifications.Payloads;
import io.shelfwise.testkit.internal.notifications.Publisher;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldStock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The notifications of a fake: what a test says has happened is sent, once to each subscription of the seller to the type,
 * and each message to every queue. A destination of EventBridge gets events, one of SQS the notification as it is. A new
 * client secret is sent when it is made, whoever subscribed. Thread-safe.
 */
public final class FakeNotifications {

    private final Publisher publisher;
    private final JobOperations jobs;

    FakeNotifications(Publisher publisher, JobOperations jobs) {
        this.publisher = publisher;
        this.jobs = jobs;
    }

    /** Where messages go from now on, such as {@code source::publish}. */
    public void deliverTo(Consumer<String> queue) {
        publisher.to(queue);
    }

    /** An order has changed to what it is: {@code ORDER_CHANGE}. Says how many messages were sent. */
    public int orderChanged(SellerWorld seller, WorldOrder order) {
        return publish(seller, "ORDER_CHANGE", order.updated(), Payloads.orderChange(seller, order));
    }

    /** Stock has changed to what it is: {@code FBA_INVENTORY_AVAILABILITY_CHANGES}. Says how many messages were sent. */
    public int inventoryChanged(SellerWorld seller, WorldStock stock) {
        return publish(
                seller, "FBA_INVENTORY_AVAILABILITY_CHANGES", publisher.now(), Payloads.availability(seller, stock));
    }

    /**
     * All reports, feeds and queries that have ended by now, each told once: {@code REPORT_PROCESSING_FINISHED} and the like.
     * Says how many messages were sent.
     */
    public int finished() {
        int sent = 0;
        for (Ended job : jobs.newlyEnded()) {
            String type = switch (job.kind()) {
                case REPORT -> "REPORT_PROCESSING_FINISHED";
                case FEED -> "FEED_PROCESSING_FINISHED";
                case QUERY -> "DATA_KIOSK_QUERY_PROCESSING_FINISHED";
            };
            sent += publisher.send(job.sellerId(), type, publisher.now(), Payloads.finished(job));
        }
        return sent;
    }

    /**
     * Anything else has happened.
     *
     * @param seller whose
     * @param type Amazon's name of the type
     * @param eventTime when
     * @param payload maps, lists, texts, numbers, booleans and nulls
     * @return how many messages were sent
     */
    public int publish(SellerWorld seller, String type, Instant eventTime, Map<String, Object> payload) {
        return publisher.send(seller.sellerId(), type, eventTime, payload);
    }
}
