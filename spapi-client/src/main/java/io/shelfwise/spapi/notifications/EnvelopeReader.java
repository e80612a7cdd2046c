package io.shelfwise.spapi.notifications;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Finds the notification in what a queue delivers. */
final class EnvelopeReader {

    private static final int DEEPEST = 4;

    private EnvelopeReader() {}

    static NotificationMessage read(String body) {
        try {
            return notification(unwrapped(tree(body), 0));
        } catch (NotOne e) {
            return new MalformedNotification(String.valueOf(e.getMessage()), body);
        }
    }

    private static NotificationMessage notification(Map<?, ?> tree) throws NotOne {
        Fields envelope = new Fields(tree);
        String type = envelope.text("notificationType");
        if (type == null || type.isBlank()) {
            throw new NotOne("message has no notificationType; see what else writes to the queue");
        }
        if (!(envelope.take("payload") instanceof Map<?, ?> payload)) {
            throw new NotOne("message has no object as payload; see its body");
        }
        NotificationType known = NotificationType.of(type.strip());
        PayloadKind kind = PayloadKind.of(known);
        Fields beside = new Fields(payload);
        Map<?, ?> inner = kind.inner() == null ? null : beside.object(kind.inner());
        if (inner != null && !beside.rest().isEmpty()) {
            envelope.put("payload", beside.rest().values());
        }
        return new Notification(known, envelope, kind.reading().apply(inner == null ? payload : inner));
    }

    /** Takes off what SNS and EventBridge put around it. */
    private static Map<?, ?> unwrapped(@Nullable Object tree, int depth) throws NotOne {
        if (tree instanceof String text && depth < DEEPEST) {
            return unwrapped(tree(text), depth + 1);
        }
        if (!(tree instanceof Map<?, ?> object)) {
            throw new NotOne("message is JSON but no object; see what else writes to the queue");
        }
        Fields fields = new Fields(object);
        if (fields.has("notificationType") || depth >= DEEPEST) {
            return object;
        }
        if (fields.has("TopicArn")) {
            return unwrapped(ofSns(fields), depth + 1);
        }
        return fields.has("detail") && fields.has("detail-type") ? unwrapped(fields.get("detail"), depth + 1) : object;
    }

    private static @Nullable Object ofSns(Fields fields) throws NotOne {
        if (fields.get("Type") instanceof String type && type.endsWith("Confirmation")) {
            throw new NotOne("message is the confirmation of an SNS subscription; confirm it with SNS");
        }
        return fields.get("Message");
    }

    private static @Nullable Object tree(String text) throws NotOne {
        if (text.isBlank()) {
            throw new NotOne("message is empty; see what else writes to the queue");
        }
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
            Object tree = Tree.read(reader);
            if (reader.peek() == JsonReader.Token.END_DOCUMENT) {
                return tree;
            }
        } catch (IOException | JsonDataException e) {
            throw new NotOne("message is no JSON, or was cut off; see what else writes to the queue", e);
        }
        throw new NotOne("message has something after its JSON; see what else writes to the queue");
    }

    /** Its message holds nothing of the text. */
    private static final class NotOne extends Exception {

        private static final long serialVersionUID = 1L;

        NotOne(String message) {
            super(message);
        }

        NotOne(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
