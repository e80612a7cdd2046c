package io.shelfwise.spapi.feeds;

import java.util.List;

/** One document of a feed, and what is in it. */
final class FeedPart {

    private final byte[] bytes;
    private final List<SentMessage> sent;

    FeedPart(byte[] bytes, List<SentMessage> sent) {
        this.bytes = bytes.clone();
        this.sent = List.copyOf(sent);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<SentMessage> sent() {
        return sent;
    }
}
