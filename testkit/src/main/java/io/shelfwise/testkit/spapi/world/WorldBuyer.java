package io.shelfwise.testkit.spapi.world;

import java.util.List;

/**
 * A made-up person, drawn from a number.
 *
 * @param name first and last
 * @param email as Amazon hides it
 * @param street and house
 * @param city of the address
 * @param region of the address
 * @param postalCode of the address
 * @param phone number
 */
public record WorldBuyer(
        String name, String email, String street, String city, String region, String postalCode, String phone) {

    private static final List<String> FIRST = List.of("Ada", "Bela", "Chidi", "Dora", "Emil", "Fumiko", "Göran");
    private static final List<String> LAST = List.of("Amsel", "Birke", "Castillo", "Dahl", "Eriksson", "Fuchs");
    private static final List<String> CITIES = List.of("Springfield", "Riverton", "Lakeside", "Hillview", "Greenfield");

    /** The buyer of a number. */
    public static WorldBuyer of(int number) {
        return new WorldBuyer(
                FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size()),
                String.format("buyer%06d@marketplace.example", number),
                number % 200 + 1 + " Elm Street",
                CITIES.get(number % CITIES.size()),
                "WA",
                String.format("%05d", 10_000 + number % 80_000),
                String.format("+1 555 %07d", number));
    }

    @Override
    public String toString() {
        return "WorldBuyer";
    }
}
