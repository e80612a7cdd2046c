package io.shelfwise.testkit;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import io.shelfwise.core.storage.OrderLineStore;
import io.shelfwise.core.storage.ProductStore;
import io.shelfwise.core.storage.RetentionStore;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Hosts' storages as they should not be. Their contracts are run by {@link ContractsNoticeTest} alone. */
final class BrokenStorages {

    private BrokenStorages() {}

    /** Forgets whose products they are. */
    static final class MixesTenants extends StorageContract {
        @Override
        protected Storage newStorage() {
            return new ForwardingStorage() {
                @Override
                public ProductStore products() {
                    return new MixingProducts(sound.products());
                }
            };
        }
    }

    /** Lets the line that came last stay, however old it is. */
    static final class LastLineWins extends StorageContract {
        @Override
        protected Storage newStorage() {
            return new ForwardingStorage() {
                private final List<OrderLine> saved = new ArrayList<>();

                @Override
                public OrderLineStore orderLines() {
                    return new OrderLineStore() {
                        @Override
                        public void save(SellerAccount account, Collection<OrderLine> lines) {
                            for (OrderLine line : lines) {
                                saved.removeIf(other -> other.id().equals(line.id()));
                                saved.add(line);
                            }
                        }

                        @Override
                        public void forEach(
                                SellerAccount account, Instant from, Instant to, Consumer<OrderLine> visitor) {
                            saved.forEach(visitor);
                        }
                    };
                }
            };
        }
    }

    /** Deletes the row at the cutoff too. */
    static final class CutsOneTooMany extends RetentionContract {
        @Override
        protected Storage newStorage() {
            return new ForwardingStorage() {
                @Override
                public RetentionStore retention() {
                    return new ForwardingRetention(sound.retention()) {
                        @Override
                        public Expired count(SellerAccount account, DataCategory category, Instant cutoff) {
                            return super.count(account, category, cutoff.plusNanos(1));
                        }

                        @Override
                        public Expired delete(SellerAccount account, DataCategory category, Instant cutoff) {
                            return super.delete(account, category, cutoff.plusNanos(1));
                        }
                    };
                }
            };
        }
    }

    /** Deletes when it is only asked to count. */
    static final class DeletesInPreview extends RetentionContract {
        @Override
        protected Storage newStorage() {
            return new ForwardingStorage() {
                @Override
                public RetentionStore retention() {
                    return new ForwardingRetention(sound.retention()) {
                        @Override
                        public Expired count(SellerAccount account, DataCategory category, Instant cutoff) {
                            return delete(account, category, cutoff);
                        }
                    };
                }
            };
        }
    }

    /** Keeps one drawer for all tenants of a seller id. */
    static final class OneDrawer extends CredentialVaultContract {
        @Override
        protected CredentialVault newVault() {
            CredentialVault sound = new InMemoryCredentialVault();
            return new CredentialVault() {
                @Override
                public void save(SellerAccount account, String name, Secret secret) {
                    sound.save(drawer(account), name, secret);
                }

                @Override
                public Optional<Secret> find(SellerAccount account, String name) {
                    return sound.find(drawer(account), name);
                }

                @Override
                public boolean delete(SellerAccount account, String name) {
                    return sound.delete(drawer(account), name);
                }

                @Override
                public Set<String> names(SellerAccount account) {
                    return sound.names(drawer(account));
                }
            };
        }

        private static SellerAccount drawer(SellerAccount account) {
            return new SellerAccount(TenantId.of("all"), account.sellerId());
        }
    }

    private record MixingProducts(ProductStore sound) implements ProductStore {

        private static final SellerAccount ALL = SellerAccount.of("all", "all");

        @Override
        public void save(SellerAccount account, Collection<Product> products) {
            sound.save(ALL, products);
        }

        @Override
        public Optional<Product> find(SellerAccount account, Sku sku) {
            return sound.find(ALL, sku);
        }

        @Override
        public List<Product> all(SellerAccount account) {
            return sound.all(ALL);
        }
    }
}
