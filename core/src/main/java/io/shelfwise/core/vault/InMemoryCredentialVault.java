package io.shelfwise.core.vault;

import io.shelfwise.core.account.SellerAccount;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A vault in the memory of this process, for tests and trials. Thread-safe; gone when the process is. */
public final class InMemoryCredentialVault implements CredentialVault {

    private final Map<EntryName, Secret> secrets = new ConcurrentHashMap<>();

    /** An empty vault. */
    public InMemoryCredentialVault() {}

    @Override
    public void save(SellerAccount account, String name, Secret secret) {
        secrets.put(new EntryName(account, name), secret);
    }

    @Override
    public Optional<Secret> find(SellerAccount account, String name) {
        return Optional.ofNullable(secrets.get(new EntryName(account, name)));
    }

    @Override
    public boolean delete(SellerAccount account, String name) {
        return secrets.remove(new EntryName(account, name)) != null;
    }

    @Override
    public Set<String> names(SellerAccount account) {
        return secrets.keySet().stream()
                .filter(entry -> entry.account().equals(account))
                .map(EntryName::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /** Never a name or a secret. */
    @Override
    public String toString() {
        return "InMemoryCredentialVault[" + secrets.size() + " secrets]";
    }
}
