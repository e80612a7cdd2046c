package io.shelfwise.testkit.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Writes answers to a connection, as their delivery says. */
final class AnswerWriter {

    private static final int PIECES = 5;
    private static final int NO_CONTENT = 204;

    private final OutputStream out;
    private final CountDownLatch closing;
    private final long pauseMillis;

    AnswerWriter(OutputStream out, CountDownLatch closing, long pauseMillis) {
        this.out = out;
        this.closing = closing;
        this.pauseMillis = pauseMillis;
    }

    /** Writes the answer and says whether the connection lives on. */
    boolean write(Answer answer, boolean withBody) throws IOException, InterruptedException {
        switch (answer.delivery()) {
            case WHOLE -> whole(answer, withBody);
            case SLOW -> slow(answer, withBody);
            case CUT_HALFWAY -> half(answer);
            case CUT_BEFORE -> {}
        }
        out.flush();
        return answer.delivery() == Answer.Delivery.WHOLE || answer.delivery() == Answer.Delivery.SLOW;
    }

    void goOn() throws IOException {
        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void whole(Answer answer, boolean withBody) throws IOException {
        ByteArrayOutputStream bytes = head(answer);
        if (withBody && answer.status() != NO_CONTENT) {
            bytes.writeBytes(answer.bytes(0, answer.length()));
        }
        out.write(bytes.toByteArray());
    }

    private void half(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = head(answer);
        bytes.writeBytes(answer.bytes(0, answer.length() / 2));
        out.write(bytes.toByteArray());
    }

    private void slow(Answer answer, boolean withBody) throws IOException, InterruptedException {
        if (answer.status() == NO_CONTENT) {
            whole(answer, withBody);
            return;
        }
        out.write(head(answer).toByteArray());
        out.flush();
        for (int piece = 0; piece < PIECES; piece++) {
            if (closing.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("the server is closing");
            }
            out.write(answer.bytes(answer.length() * piece / PIECES, answer.length() * (piece + 1) / PIECES));
            out.flush();
        }
    }

    private static ByteArrayOutputStream head(Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " \r\n");
        answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (answer.status() != NO_CONTENT) {
            head.append("Content-Length: " + answer.length() + "\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return bytes;
    }
}
