package io.shelfwise.spapi.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent, byte by byte, and what is refused before. */
class FeedTest {

    private static final List<Marketplace> DE = List.of(Marketplace.DE);

    private static String text(Feed feed, int part) {
        return new String(feed.bytes(part), StandardCharsets.UTF_8);
    }

    @Test
    void aListingsFeedIsAsTheSchemaSays() {
        Feed feed = Feed.listings("A1SELLER")
                .issueLocale("de_DE")
                .marketplaces(DE)
                .message(ListingMessage.update(
                        "Ä/1",
                        "SHOES",
                        ListingRequirements.LISTING_OFFER_ONLY,
                        "{\"n\": [{\"value\": 1.10, \"x\": null}]}"))
                .message(ListingMessage.patch(
                        "B",
                        "SHOES",
                        List.of(ListingPatch.delete("/attributes/a"), ListingPatch.add("/attributes/b", "[1]"))))
                .message(ListingMessage.delete("C"))
                .build();

        assertThat(feed.contentType()).isEqualTo("application/json; charset=UTF-8");
        assertThat(text(feed, 0))
                .isEqualTo("{\"header\":{\"sellerId\":\"A1SELLER\",\"version\":\"2.0\",\"issueLocale\":\"de_DE\"},"
                        + "\"messages\":[{\"messageId\":1,\"sku\":\"Ä/1\",\"operationType\":\"UPDATE\",\"productType\":\"SHOES\","
                        + "\"requirements\":\"LISTING_OFFER_ONLY\",\"attributes\":{\"n\":[{\"value\":1.10,\"x\":null}]}},"
                        + "{\"messageId\":2,\"sku\":\"B\",\"operationType\":\"PATCH\",\"productType\":\"SHOES\",\"patches\":["
                        + "{\"op\":\"delete\",\"path\":\"/attributes/a\"},"
                        + "{\"op\":\"add\",\"path\":\"/attributes/b\",\"value\":[1]}]},"
                        + "{\"messageId\":3,\"sku\":\"C\",\"operationType\":\"DELETE\"}]}");
    }

    @Test
    void aFlatFileIsAsItsRows() {
        Feed feed = Feed.flatFile("POST_X")
                .heading(List.of(List.of("TemplateType=x", ""), List.of("item_sku", "price")))
                .row(List.of("A", "1,5"))
                .row(List.of("B", ""))
                .marketplaces(DE)
                .build();

        assertThat(text(feed, 0)).isEqualTo("TemplateType=x\t\nitem_sku\tprice\nA\t1,5\nB\t\n");
        assertThat(feed.sent(0)).containsExactly(new SentMessage(1, "A"), new SentMessage(2, "B"));
        assertThat(feed.contentType()).isEqualTo("text/tab-separated-values; charset=UTF-8");
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> ListingMessage.partialUpdate("SKU-1", "P", "[1]"))
                .hasMessageContaining("attributes of SKU SKU-1 is no JSON object");
        assertThatThrownBy(() -> ListingMessage.partialUpdate("SKU-1", "P", "{\"a\": 1} x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListingPatch.replace("attributes/a", "[]")).hasMessageContaining("'attributes/a'");
        assertThatThrownBy(() -> ListingPatch.replace("/attributes/a", "{}")).hasMessageContaining("JSON array");
        assertThatThrownBy(() -> ListingMessage.delete(" ")).hasMessageContaining("sku is blank");
        assertThatThrownBy(() -> Feed.listings("S").marketplaces(DE).build()).hasMessageContaining("no messages");
        assertThatThrownBy(() -> Feed.document("X", "text/xml", new byte[1], Collections.nCopies(26, Marketplace.DE)))
                .hasMessageContaining("26 marketplaces");
        FlatFeedBuilder rows = Feed.flatFile("POST_X").columns(List.of("sku")).marketplaces(DE);
        assertThatThrownBy(() -> rows.row(List.of("a\tb")).build()).hasMessageContaining("row 1 has a tab");
        FlatFeedBuilder ascii = Feed.flatFile("POST_X").columns(List.of("sku")).marketplaces(DE);
        assertThatThrownBy(() -> ascii.charset(StandardCharsets.US_ASCII)
                        .row(List.of("é"))
                        .build())
                .hasMessageContaining("US-ASCII");
        assertThatThrownBy(() -> Feed.listings("S")
                        .marketplaces(DE)
                        .limits(new FeedLimits(10, 150))
                        .message(ListingMessage.delete("A"))
                        .message(ListingMessage.delete("B".repeat(80)))
                        .build())
                .hasMessageContaining("message 2")
                .hasMessageContaining("150");
    }
}
