package io.shelfwise.adapters.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The tables of this module. Stateless. */
public final class JdbcSchema {

    private static final List<String> FILES = List.of("001-report-jobs.sql");
    private static final int ATTEMPTS = 5;

    private JdbcSchema() {}

    /**
     * Makes what is missing, and changes nothing else: run it at each start, or run {@link #statements} by a tool of your own.
     * Several processes may do so at the same time.
     *
     * @param owner of a role that may make tables; stores themselves need SELECT, INSERT and UPDATE only
     * @throws JdbcStoreException if the database refuses
     */
    public static void create(DataSource owner) {
        Database database = new Database(owner);
        statements().forEach(statement -> create(database, statement));
    }

    /** The statements in their order; each may be run again. */
    public static List<String> statements() {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(read(file).split(";", -1)))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** PostgreSQL may refuse IF NOT EXISTS where another makes the same at the same time: then it is there the next time. */
    private static void create(Database database, String statement) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.run("making the tables", statement, PreparedStatement::execute);
                return;
            } catch (JdbcStoreException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static String read(String file) {
        try (InputStream text = JdbcSchema.class.getResourceAsStream("schema/" + file)) {
            String sql = new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
            return sql.replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; check that the jar is whole", e);
        }
    }
}
