package io.shelfwise.costing.fees;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Amazon's fees from dated data. A marketplace, date, category or size that no schedule covers, or an input that is
 * missing, gives a fee that says so: never a guess, never an exception.
 *
 * <p>Where two schedules of a fee cover a date, the one whose period started later counts; of two that started on the same
 * day, the one added later. So a host can put its own numbers over the bundled ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class FeeSchedules {

    private static final List<String> FILES =
            List.of("us.json", "uk.json", "de.json", "fr.json", "it.json", "es.json", "ca.json", "mx.json");

    private static final FeeType[] FEES = FeeType.values();

    private final List<FeeSchedule> schedules;
    private final Map<Marketplace, Map<FeeType, List<FeeSchedule>>> byPlace = new HashMap<>();

    /** Found once, since a search for an amount asks for all of them. */
    private final Map<StepsKey, List<OtherSizes.Step>> steps = new ConcurrentHashMap<>();

    private record StepsKey(WeightTable table, String tier, Optional<Goods> goods, int column) {}

    private FeeSchedules(List<FeeSchedule> schedules) {
        this.schedules = List.copyOf(schedules);
        for (FeeSchedule schedule : schedules) {
            byPlace.computeIfAbsent(schedule.marketplace(), place -> new EnumMap<>(FeeType.class))
                    .computeIfAbsent(schedule.type(), type -> new ArrayList<>())
                    .add(schedule);
        }
    }

    /** The schedules that come with the library, collected on 2026-11-21 from public pages, not from Amazon itself. */
    public static FeeSchedules bundled() {
        return new FeeSchedules(FILES.stream().flatMap(FeeSchedules::read).toList());
    }

    /** Only these. */
    public static FeeSchedules of(List<FeeSchedule> schedules) {
        return schedules.stream().reduce(new FeeSchedules(List.of()), FeeSchedules::with, (a, b) -> b);
    }

    /** These and one more, instead of one of the same id. */
    public FeeSchedules with(FeeSchedule schedule) {
        List<FeeSchedule> all = new ArrayList<>(without(schedule.id()).schedules);
        all.add(schedule);
        return new FeeSchedules(all);
    }

    /** These but for the one of this id. */
    public FeeSchedules without(String id) {
        return new FeeSchedules(
                schedules.stream().filter(schedule -> !schedule.id().equals(id)).toList());
    }

    /** All schedules, in the order added. */
    public List<FeeSchedule> schedules() {
        return schedules;
    }

    /** The size tier and every fee that the input gives enough for. */
    public FeeEstimate estimate(FeeInput input) {
        FeeCase feeCase = new FeeCase(this, input);
        List<Fee> fees = new ArrayList<>();
        for (FeeType type : FEES) {
            if (input.asksFor(type)) {
                feeCase.line(type).ifPresent(fees::add);
            }
        }
        SizeTier tier = feeCase.sizing().tier();
        return new FeeEstimate(
                Optional.ofNullable(tier).map(SizeTier::name),
                fees,
                input.marketplace().currency());
    }

    /** One fee; one that does not apply to the product is nothing. */
    public Fee fee(FeeType type, FeeInput input) {
        return new FeeCase(this, input).fee(type);
    }

    /** Amazon's size tier of a product, such as {@code LARGE_STANDARD}; empty where it is not known. */
    public Optional<String> sizeTier(FeeInput input) {
        return Optional.ofNullable(new FeeCase(this, input).sizing().tier()).map(SizeTier::name);
    }

    /**
     * What the fee would be if one thing about the product were otherwise: its price band, category, schedule, goods,
     * weight or size tier, or with a surcharge on it. So a charged amount can be led back to what Amazon took the product
     * for. Of each weight band or started step there is one.
     */
    public List<FeeAlternative> alternatives(FeeType type, FeeInput input) {
        return new Alternatives(this, type, input, null).list();
    }

    /** Those alternatives that give exactly this amount for all units. */
    public List<FeeAlternative> alternatives(FeeType type, FeeInput input, Money amount) {
        return new Alternatives(this, type, input, amount).list();
    }

    Optional<FeeSchedule> inForce(FeeType type, FeeInput input) {
        List<FeeSchedule> candidates = of(type, input.marketplace());
        return candidates.isEmpty()
                ? Optional.empty()
                : inForce(
                        type, input.marketplace(), input.date(candidates.get(0).dateKey()));
    }

    Optional<FeeSchedule> inForce(FeeType type, Marketplace marketplace, LocalDate date) {
        FeeSchedule best = null;
        LocalDate start = LocalDate.MIN;
        for (FeeSchedule schedule : of(type, marketplace)) {
            LocalDate from = schedule.startOn(date);
            if (from != null && !from.isBefore(start)) {
                best = schedule;
                start = from;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Why no schedule is in force. */
    String gap(FeeType type, FeeInput input) {
        List<FeeSchedule> held = of(type, input.marketplace());
        if (held.isEmpty()) {
            return "no " + input.marketplace() + " schedule of " + type + " is held";
        }
        DateKey key = held.get(0).dateKey();
        String periods = held.stream()
                .flatMap(schedule -> schedule.periods().stream())
                .sorted(Comparator.comparing(FeeSchedule.Period::from))
                .map(FeeSchedule.Period::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return "no " + input.marketplace() + " schedule of " + type + " covers " + input.date(key) + " (" + key.word()
                + "); held are " + periods;
    }

    List<OtherSizes.Step> steps(SizeCard card, SizeTier tier, @Nullable Goods goods, int column) {
        StepsKey key = new StepsKey(card.table(), tier.name(), Optional.ofNullable(goods), column);
        return steps.computeIfAbsent(key, unused -> OtherSizes.steps(card, tier, goods, column));
    }

    List<FeeSchedule> of(FeeType type, Marketplace marketplace) {
        return byPlace.getOrDefault(marketplace, Map.of()).getOrDefault(type, List.of());
    }

    private static Stream<FeeSchedule> read(String file) {
        try (InputStream in =
                Objects.requireNonNull(FeeSchedules.class.getResourceAsStream(file), "the jar lacks " + file)) {
            return FeeSchedule.parseAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + file + " cannot be read; build it again", e);
        }
    }
}
