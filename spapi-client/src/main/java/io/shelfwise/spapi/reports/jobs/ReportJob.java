package io.shelfwise.spapi.reports.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a report that was asked for: the value that a {@link JobStore} keeps. Immutable. It holds no buyer data
 * and no secret. {@link #toText} is its stored form, which later versions keep reading.
 */
public final class ReportJob {

    private static final int SPENT_KEPT = 8;

    private final Map<String, String> fields;

    private ReportJob(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static ReportJob of(ReportRequest request) {
        return new ReportJob(Map.of(
                "key", request.key(), "type", request.type(), "twins", request.keyWithoutOptions(), "version", "0"));
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ReportJob parse(String text) {
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
        return new ReportJob(fields);
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

    /** The request's {@link ReportRequest#key}. */
    public String key() {
        return needed("key");
    }

    /** Amazon's name of the type. */
    public String type() {
        return needed("type");
    }

    /** Counts the changes, from 1; see {@link JobStore#save}. */
    public long version() {
        return Long.parseLong(needed("version"));
    }

    /** How far it is. */
    public JobState state() {
        return field("state").map(JobState::valueOf).orElse(JobState.NONE);
    }

    /** When it was first intended to ask Amazon. */
    public Optional<Instant> since() {
        return time("since");
    }

    /** Amazon's id of the report. */
    public Optional<String> reportId() {
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

    /** How often a report was asked for although one that exists might have been it. */
    public int extras() {
        return field("extras").map(Integer::parseInt).orElse(0);
    }

    /** Whether a report is this job's, or was. */
    boolean knows(String reportId) {
        return reportId().filter(reportId::equals).isPresent() || spent().contains(reportId);
    }

    boolean isTwinOf(ReportJob other) {
        return needed("twins").equals(other.needed("twins")) && !key().equals(other.key());
    }

    Instant leaseUntil() {
        return time("leaseUntil").orElse(Instant.MIN);
    }

    ReportJob intended(Instant now, Duration lease) {
        Map<String, String> next = spend();
        next.put("state", JobState.CREATING.name());
        next.put("since", now.toString());
        next.put("leaseUntil", now.plus(lease).toString());
        return changed(next);
    }

    ReportJob leased(Instant until) {
        return changed(with("leaseUntil", until.toString()));
    }

    ReportJob withExtra() {
        return new ReportJob(with("extras", String.valueOf(extras() + 1))); // saved with the change that follows
    }

    ReportJob withdrawn() {
        Map<String, String> next = spend();
        next.put("state", JobState.NONE.name());
        return changed(next);
    }

    ReportJob pending(String reportId, Instant created) {
        Map<String, String> next = with("state", JobState.PENDING.name());
        next.put("since", created.toString());
        next.put("reportId", reportId);
        next.remove("leaseUntil");
        return changed(next);
    }

    ReportJob ended(JobState state, Optional<String> documentId) {
        Map<String, String> next = with("state", state.name());
        documentId.ifPresent(id -> next.put("documentId", id));
        if (state == JobState.DONE || state == JobState.EMPTY) {
            next.remove("failures");
            next.remove("retryAt");
        }
        return changed(next);
    }

    ReportJob failed(Optional<String> documentId, Instant retryAt) {
        Map<String, String> next = with("failures", String.valueOf(failures() + 1));
        next.put("retryAt", retryAt.toString());
        return new ReportJob(next).ended(JobState.FATAL, documentId);
    }

    private Map<String, String> spend() {
        List<String> spent = new ArrayList<>(spent());
        reportId().ifPresent(spent::add);
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

    private ReportJob changed(Map<String, String> next) {
        next.put("version", String.valueOf(version() + 1));
        return new ReportJob(next);
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(fields);
        next.put(name, value);
        return next;
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private Optional<Instant> time(String name) {
        return field(name).map(Instant::parse);
    }

    private String needed(String name) {
        return field(name).orElseThrow(() -> new IllegalStateException("a report job has no " + name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportJob job && job.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "ReportJob[" + type() + ", " + state()
                + reportId().map(id -> ", " + id).orElse("") + "]";
    }
}
