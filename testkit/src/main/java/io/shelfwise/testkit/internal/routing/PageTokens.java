package io.shelfwise.testkit.internal.routing;

import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Pages of lists, with tokens that belong to one operation and one caller and that may die. */
public final class PageTokens {

    private final Clock clock;
    private final Faults faults;
    private final Duration life;

    /** Tokens that live for {@code life} where an operation does not say otherwise. */
    public PageTokens(Clock clock, Faults faults, Duration life) {
        this.clock = clock;
        this.faults = faults;
        this.life = life;
    }

    /** The page of a call. */
    public <T> Page<T> page(Call call, List<T> all, int size) {
        return page(call, all, size, life);
    }

    /** The page of a call, with a token that lives as long as given. */
    public <T> Page<T> page(Call call, List<T> all, int size, Duration tokenLife) {
        Optional<String> token = token(call);
        int from = Math.min(token.map(text -> offset(call, text)).orElse(0), all.size());
        int to = Math.min(from + size, all.size());
        Optional<String> next = to < all.size() ? Optional.of(write(call, to, tokenLife)) : Optional.empty();
        if (token.isPresent()
                && faults.strikes(Fault.REPEATED_TOKEN, call.operation().id())) {
            next = token;
        }
        return new Page<>(all.subList(from, to), next);
    }

    /** The token that a call was made with. */
    public static Optional<String> token(Call call) {
        return call.operation().paging().flatMap(paging -> call.text(paging.parameter()));
    }

    private String write(Call call, int offset, Duration tokenLife) {
        long end = clock.instant().plus(tokenLife).toEpochMilli();
        String plain = offset + " " + end + " " + owner(call);
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private int offset(Call call, String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 3);
            boolean alive = parts.length == 3
                    && parts[2].equals(owner(call))
                    && clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[1])))
                    && !faults.strikes(Fault.DEAD_PAGE_TOKEN, call.operation().id());
            if (alive) {
                return Integer.parseInt(parts[0]);
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("the page token is not one of ours");
        }
        throw Refusal.invalid("the page token has expired or belongs to another call");
    }

    private static String owner(Call call) {
        return call.operation().id() + " " + call.sellerId();
    }

    /**
     * Part of a list.
     *
     * @param items this part
     * @param next the token of the next, if there is one
     * @param <T> of what
     */
    public record Page<T>(List<T> items, Optional<String> next) {

        /** Copies its list. */
        public Page {
            items = List.copyOf(items);
        }
    }
}
