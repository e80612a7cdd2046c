package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The made-up sellers. */
public final class Worlds {

    private final Map<String, SellerWorld> bySeller;

    /** These sellers by their ids. */
    public Worlds(Map<String, SellerWorld> bySeller) {
        this.bySeller = Map.copyOf(bySeller);
    }

    /** All sellers by their ids. */
    public List<SellerWorld> all() {
        return bySeller.values().stream()
                .sorted(Comparator.comparing(SellerWorld::sellerId))
                .toList();
    }

    /** The seller for whom a call is made. */
    public SellerWorld of(Call call) {
        return of(call.sellerId());
    }

    /** The seller of an id. */
    public SellerWorld of(String sellerId) {
        SellerWorld world = bySeller.get(sellerId);
        if (world == null) {
            throw Refusal.missing("seller " + sellerId);
        }
        return world;
    }

    /** The seller for whom a call is made, if a list of marketplaces in the query holds the seller's. */
    boolean sellsIn(Call call, String parameter) {
        return call.wants(parameter, of(call).marketplace().id());
    }
}
