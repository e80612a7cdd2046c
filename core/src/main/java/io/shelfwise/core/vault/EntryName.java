package io.shelfwise.core.vault;

import io.shelfwise.core.account.SellerAccount;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.stream.Stream;

/** The full name of a secret, and its bytes: each part as its length and its UTF-16 units, so that any text comes back. */
record EntryName(SellerAccount account, String name) implements Comparable<EntryName> {

    private static final Comparator<EntryName> ORDER =
            Comparator.comparing(EntryName::account).thenComparing(EntryName::name);

    byte[] toBytes() {
        String[] parts = {account.tenant().value(), account.sellerId(), name};
        ByteBuffer bytes = ByteBuffer.allocate(Stream.of(parts)
                .mapToInt(part -> Integer.BYTES + part.length() * Character.BYTES)
                .sum());
        for (String part : parts) {
            bytes.putInt(part.length());
            part.chars().forEach(unit -> bytes.putChar((char) unit));
        }
        return bytes.array();
    }

    static EntryName fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new EntryName(SellerAccount.of(text(buffer), text(buffer)), text(buffer));
    }

    private static String text(ByteBuffer buffer) {
        char[] units = new char[buffer.getInt()];
        for (int i = 0; i < units.length; i++) {
            units[i] = buffer.getChar();
        }
        return new String(units);
    }

    @Override
    public int compareTo(EntryName other) {
        return ORDER.compare(this, other);
    }
}
