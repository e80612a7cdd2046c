package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One part of a store for each account, so that no key of one account can reach the rows of another. */
final class PerAccount<T> {

    private final Map<SellerAccount, T> parts = new ConcurrentHashMap<>();
    private final Supplier<T> empty;

    PerAccount(Supplier<T> empty) {
        this.empty = empty;
    }

    T toWrite(SellerAccount account) {
        return parts.computeIfAbsent(account, key -> empty.get());
    }

    Optional<T> toRead(SellerAccount account) {
        return Optional.ofNullable(parts.get(account));
    }

    Stream<SellerAccount> accounts(TenantId tenant, Predicate<T> holdsData) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().tenant().equals(tenant) && holdsData.test(part.getValue()))
                .map(Map.Entry::getKey);
    }
}
