package io.shelfwise.spapi.internal.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a report, feed or query that Amazon was asked for, and each change of that. Immutable. Its text is what a
 * store keeps.
 */
public final class Job {

    private static final int SPENT_KEPT = 8;

    private final Map<String, String> fields;

    private Job(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** How far a job is; the names are those of the public state. */
    public enum State {
        NONE,
        CREATING,
        PENDING,
        DONE,
        EMPTY,
        FATAL,
        CANCELED
    }

    /**
     * A job of which nothing is stored yet.
     *
     * @param key its own
     * @param type of report, feed or query
     * @param twins the same for jobs that Amazon's list does not tell apart
     */
    public static Job of(String key, String type, String twins) {
        return new Job(Map.of("key", key, "type", type, "twins", twins, "version", "0"));
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Job parse(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a report job has a line without '='; give text of toText()");
            }
            fields.put(line.substring(0, equals), line.substring(equals + 1));
        });
        if (!fields.keySet().containsAll(List.of("key", "type", "twins", "version"))) {
            throw new IllegalArgumentException(
                    "a report job has only the fields " + fields.keySet() + "; give text of toText()");
        }
        return new Job(fields);
    }

    /** Lines of {@code name=value}. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> text.append(field.getKey())
                        .append('=')
                        .append(field.getValue())
                        .append('\n'));
        return text.toString();
    }

    /** Its own key. */
    public String key() {
        return needed("key");
    }

    /** Of report, feed or query. */
    public String type() {
        return needed("type");
    }

    /** Counts the changes, from 1; 0 if it is not stored. */
    public long version() {
        return Long.parseLong(needed("version"));
    }

    /** How far it is. */
    public State state() {
        return field("state").map(State::valueOf).orElse(State.NONE);
    }

    /** When it was first intended to ask Amazon; then when Amazon made it. */
    public Optional<Instant> since() {
        return time("since");
    }

    /** Amazon's id. */
    public Optional<String> id() {
        return field("reportId");
    }

    /** Amazon's id of the document. */
    public Optional<String> documentId() {
        return field("documentId");
    }

    /** How often in a row it ended as FATAL. */
    public int failures() {
        return field("failures").map(Integer::parseInt).orElse(0);
    }

    /** After a failure: when it may be asked for again. */
    public Optional<Instant> retryAt() {
        return time("retryAt");
    }

    /** How often Amazon was asked although something that exists might have been it. */
    public int extras() {
        return field("extras").map(Integer::parseInt).orElse(0);
    }

    /** Whether something of Amazon's is this job's, or was. */
    public boolean knows(String id) {
        return id().filter(id::equals).isPresent() || spent().contains(id);
    }

    /** Whether Amazon's list does not tell the two apart. */
    public boolean isTwinOf(Job other) {
        return needed("twins").equals(other.needed("twins")) && !key().equals(other.key());
    }

    /** Until when whoever asks Amazon is thought to be at it. */
    public Instant leaseUntil() {
        return time("leaseUntil").orElse(Instant.MIN);
    }

    /** Amazon is about to be asked. */
    public Job intended(Instant now, Duration lease) {
        Map<String, String> next = spend();
        next.put("state", State.CREATING.name());
        next.put("since", now.toString());
        next.put("leaseUntil", now.plus(lease).toString());
        return changed(next);
    }

    /** Someone is at it until then. */
    public Job leased(Instant until) {
        return changed(next("leaseUntil", until.toString()));
    }

    /** One more was asked for that may be too many. Saved with the change that follows. */
    public Job withExtra() {
        return with("extras", String.valueOf(extras() + 1));
    }

    /** With a field of its user's. Saved with the change that follows. */
    public Job with(String name, String value) {
        return new Job(next(name, value));
    }

    /** A field of its user's. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Nothing is asked for. */
    public Job withdrawn() {
        Map<String, String> next = spend();
        next.put("state", State.NONE.name());
        return changed(next);
    }

    /** Amazon works. */
    public Job pending(String id, Instant created) {
        Map<String, String> next = next("state", State.PENDING.name());
        next.put("since", created.toString());
        next.put("reportId", id);
        next.remove("leaseUntil");
        return changed(next);
    }

    /** It has ended. */
    public Job ended(State state, Optional<String> documentId) {
        Map<String, String> next = next("state", state.name());
        documentId.ifPresent(id -> next.put("documentId", id));
        if (state == State.DONE || state == State.EMPTY) {
            next.remove("failures");
            next.remove("retryAt");
        }
        return changed(next);
    }

    /** Amazon gave up. */
    public Job failed(Optional<String> documentId, Instant retryAt) {
        Map<String, String> next = next("failures", String.valueOf(failures() + 1));
        next.put("retryAt", retryAt.toString());
        return new Job(next).ended(State.FATAL, documentId);
    }

    private Map<String, String> spend() {
        List<String> spent = new ArrayList<>(spent());
        id().ifPresent(spent::add);
        Map<String, String> next = new LinkedHashMap<>(fields);
        List.of("reportId", "documentId", "since", "leaseUntil").forEach(next::remove);
        next.put("spent", String.join(",", spent.subList(Math.max(0, spent.size() - SPENT_KEPT), spent.size())));
        return next;
    }

    private List<String> spent() {
        return field("spent")
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(",", -1)))
                .orElse(List.of());
    }

    private Job changed(Map<String, String> next) {
        next.put("version", String.valueOf(version() + 1));
        return new Job(next);
    }

    private Map<String, String> next(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(fields);
        next.put(name, value);
        return next;
    }

    private Optional<Instant> time(String name) {
        return field(name).map(Instant::parse);
    }

    private String needed(String name) {
        return field(name).orElseThrow(() -> new IllegalStateException("a report job has no " + name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Job job && job.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
