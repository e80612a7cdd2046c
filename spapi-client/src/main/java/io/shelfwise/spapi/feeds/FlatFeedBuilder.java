package io.shelfwise.spapi.feeds;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a flat file. Its format has no quotes: a value with a tab or a line end in it is refused. */
public final class FlatFeedBuilder {

    private static final Set<String> SKU_COLUMNS = Set.of("sku", "item_sku", "seller-sku", "seller_sku");

    private final String type;
    private final List<List<String>> rows = new ArrayList<>();
    private List<List<String>> heading = List.of();
    private List<Marketplace> marketplaces = List.of();
    private Map<String, String> options = Map.of();
    private Charset charset = StandardCharsets.UTF_8;
    private @Nullable String skuColumn;
    private FeedLimits limits = FeedLimits.others();

    FlatFeedBuilder(String type) {
        this.type = type;
    }

    /** The names of the columns. */
    public FlatFeedBuilder columns(List<String> names) {
        return heading(List.of(names));
    }

    /** All lines above the rows, as templates have several; the last one has the names of the columns. */
    public FlatFeedBuilder heading(List<List<String>> lines) {
        heading = lines;
        return this;
    }

    /** Adds a row. */
    public FlatFeedBuilder row(List<String> values) {
        rows.add(List.copyOf(values));
        return this;
    }

    /** Adds rows. */
    public FlatFeedBuilder rows(List<List<String>> more) {
        more.forEach(this::row);
        return this;
    }

    /** The column with the seller's SKU, if its name is not one of the usual. */
    public FlatFeedBuilder skuColumn(String name) {
        skuColumn = name;
        return this;
    }

    /** The encoding, told to Amazon in the Content-Type; UTF-8 unless given. */
    public FlatFeedBuilder charset(Charset value) {
        charset = value;
        return this;
    }

    /** Where it is to take effect. */
    public FlatFeedBuilder marketplaces(List<Marketplace> values) {
        marketplaces = values;
        return this;
    }

    /** Amazon's {@code feedOptions}; none unless given. */
    public FlatFeedBuilder options(Map<String, String> values) {
        options = values;
        return this;
    }

    /** How large a part may be; {@link FeedLimits#others()} unless given. */
    public FlatFeedBuilder limits(FeedLimits value) {
        limits = value;
        return this;
    }

    /**
     * The feed.
     *
     * @throws IllegalArgumentException if there are no columns or rows, 0 or more than 25 marketplaces, a value that the format
     *     or the charset cannot hold, or a row larger than a part may be
     */
    public Feed build() {
        if (heading.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("there are no columns or no rows; give both");
        }
        byte[] head = head();
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line("row " + (i + 1), rows.get(i)));
        }
        int[] sizes = lines.stream().mapToInt(line -> line.length).toArray();
        List<FeedPart> parts = Splitting.split(sizes, head.length, 0, limits).stream()
                .map(range -> part(range, head, lines))
                .toList();
        String contentType = "text/tab-separated-values; charset=" + charset.name();
        return new Feed(type, contentType, marketplaces, options, parts);
    }

    private FeedPart part(Splitting.Range range, byte[] head, List<byte[]> lines) {
        int column = skuColumn();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<SentMessage> sent = new ArrayList<>();
        bytes.writeBytes(head);
        for (int i = range.from(); i < range.to(); i++) {
            List<String> row = rows.get(i);
            bytes.writeBytes(lines.get(i));
            String sku = column >= 0 && column < row.size() ? row.get(column) : "";
            sent.add(new SentMessage(i - range.from() + 1L, sku));
        }
        return new FeedPart(bytes.toByteArray(), sent);
    }

    private int skuColumn() {
        List<String> names = heading.get(heading.size() - 1);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (skuColumn == null ? SKU_COLUMNS.contains(name.toLowerCase(Locale.ROOT)) : skuColumn.equals(name)) {
                return i;
            }
        }
        if (skuColumn != null) {
            throw new IllegalArgumentException("skuColumn is '" + skuColumn + "'; give one of " + names);
        }
        return -1;
    }

    private byte[] head() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < heading.size(); i++) {
            bytes.writeBytes(line("heading " + (i + 1), heading.get(i)));
        }
        return bytes.toByteArray();
    }

    private byte[] line(String where, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.indexOf('\t') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
                throw new IllegalArgumentException(
                        where + " has a tab or a line end in value " + (i + 1) + "; the format has no place for it");
            }
        }
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(String.join("\t", values) + "\n"));
            byte[] line = new byte[bytes.remaining()];
            bytes.get(line);
            return line;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    where + " has a character that " + charset + " cannot hold; give another charset", e);
        }
    }
}
