/** Stores over a host's {@link javax.sql.DataSource}, on SQLite and PostgreSQL. */
@NullMarked
package io.shelfwise.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
