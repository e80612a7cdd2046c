package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.costing.fees.FeeSchedule.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and checks the JSON of schedules. */
final class FeeScheduleReader {

    private static final Set<String> COMMON =
            Set.of("id", "fee", "marketplace", "currency", "dateKey", "periods", "confidence", "sources", "kind");
    private static final Map<String, Kind> KINDS = kinds();

    private FeeScheduleReader() {}

    /** The keys of one kind of terms, and how to read them. */
    private record Kind(Set<String> keys, BiFunction<JsonObject, FeeType, FeeTerms> reader) {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        add(kinds, "size-tiers", SizeTiers::read, "lengthUnit", "weightUnit", "divisor", "tiers");
        add(kinds, "category-rates", CategoryRates::read, "categories");
        add(kinds, "category-amounts", CategoryAmounts::read, "amounts");
        add(kinds, "weight-card", WeightCard::read, "weight", "rows", "unresolved");
        add(kinds, "price-weight-card", PriceWeightCard::read, "priceBands", "dangerousAddition", "unresolved", "rows");
        add(kinds, "overmax", Overmax::read, "lengthUnit", "longestSideAbove", "lengthPlusGirthAbove", "rows");
        add(kinds, "supply-card", SupplyCard::read, "daysOfSupply", "exemptBelowUnits", "exemptCategories", "rows");
        add(kinds, "volume-rates", VolumeRates::read, "perVolume", "rates", "unresolved");
        add(kinds, "utilization-bands", UtilizationBands::read, "perVolume", "sizes", "months", "weeksAbove", "bands");
        add(kinds, "age-bands", AgeBands::read, "perVolume", "freeBelow", "exempt", "bands");
        add(kinds, "location-ranges", LocationRange::read, "rows");
        add(kinds, "not-held", NotHeld::read, "reason");
        kinds.put("share-of-fee", new Kind(Set.of("of", "rate"), ShareOfFee::read));
        return kinds;
    }

    private static void add(
            Map<String, Kind> kinds, String name, Function<JsonObject, ? extends FeeTerms> reader, String... keys) {
        kinds.put(name, new Kind(Set.of(keys), (json, type) -> reader.apply(json)));
    }

    static List<FeeSchedule> schedules(@Nullable Object json) {
        if (!(json instanceof List<?> list)) {
            throw new IllegalArgumentException("the text is not an array; write schedules as [{...}, {...}]");
        }
        List<FeeSchedule> schedules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object entry : list) {
            FeeSchedule schedule = schedule(entry);
            if (!ids.add(schedule.id())) {
                throw new IllegalArgumentException(
                        "schedule " + schedule.id() + " comes twice; give each version an id of its own");
            }
            schedules.add(schedule);
        }
        return List.copyOf(schedules);
    }

    static FeeSchedule schedule(@Nullable Object value) {
        JsonObject unnamed = JsonObject.of("schedule", value);
        String id = unnamed.text("id");
        JsonObject json = unnamed.named("schedule " + id);
        FeeType type = json.read("fee", () -> FeeType.valueOf(json.text("fee")));
        Kind kind = kind(json, type);
        Set<String> keys = new HashSet<>(COMMON);
        keys.addAll(kind.keys());
        json.allow(keys);
        return new FeeSchedule(
                id,
                type,
                json.read("marketplace", () -> Marketplace.parse(json.text("marketplace"))),
                json.read("currency", () -> Currency.getInstance(json.text("currency"))),
                json.read("dateKey", () -> DateKey.parse(json.text("dateKey"))),
                json.objects("periods").stream().map(FeeScheduleReader::period).toList(),
                json.text("confidence"),
                sources(json),
                kind.reader().apply(json, type));
    }

    private static Kind kind(JsonObject json, FeeType type) {
        String name = json.text("kind");
        Kind kind = KINDS.get(name);
        boolean sizes = name.equals("size-tiers");
        boolean storage = name.equals("volume-rates");
        if (kind == null || sizes != (type == FeeType.SIZE_TIERS) || storage != (type == FeeType.MONTHLY_STORAGE)) {
            throw json.error("has kind '" + name + "' for " + type
                    + "; SIZE_TIERS take size-tiers, MONTHLY_STORAGE takes volume-rates, others one of "
                    + KINDS.keySet().stream().sorted().toList());
        }
        return kind;
    }

    private static Period period(JsonObject json) {
        json.allow(Set.of("from", "to"));
        return json.read("to", () -> new Period(json.date("from"), Optional.ofNullable(json.optionalDate("to"))));
    }

    private static List<String> sources(JsonObject json) {
        List<String> sources = json.texts("sources");
        if (sources.isEmpty()) {
            throw json.error("has no sources; say where its numbers come from");
        }
        return sources;
    }
}
