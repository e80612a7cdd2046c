package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.util.List;
import java.util.Map;

/** Sellers v1: where the seller sells. */
final class Sellers {

    private final Worlds worlds;

    Sellers(Worlds worlds) {
        this.worlds = worlds;
    }

    void addTo(Handlers handlers) {
        handlers.put("sellers", "GET", "getMarketplaceParticipations", this::participations);
    }

    private Answer participations(Call call) {
        SellerWorld world = worlds.of(call);
        Map<String, Object> marketplace = Json.object(
                "id", world.marketplace().id(),
                "name", OrderWords.salesChannel(world.marketplace()),
                "countryCode", world.marketplace().country(),
                "defaultCurrencyCode", world.marketplace().currency().getCurrencyCode(),
                "defaultLanguageCode", "en_US",
                "domainName", "www." + OrderWords.salesChannel(world.marketplace()));
        Map<String, Object> participation = Json.object(
                "marketplace", marketplace,
                "participation", Json.object("isParticipating", true, "hasSuspendedListings", false),
                "storeName", world.storeName());
        return Answer.json(200, Json.object("payload", List.of(participation)));
    }
}
