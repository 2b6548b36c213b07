package org.galien.platform.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** Writes many rows of one table within the running transaction; instants as UTC. */
public final class Rows implements AutoCloseable {

  private static final int BATCH = 500;

  private final PreparedStatement statement;
  private int waiting;

  /**
   * @param sql an INSERT with one {@code ?} a value
   */
  public Rows(EntityManager em, String sql) throws SQLException {
    em.flush();
    statement = em.unwrap(Connection.class).prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
  }

  public void add(Object... values) throws SQLException {
    bind(values);
    statement.addBatch();
    if (++waiting == BATCH) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  /**
   * Writes one row at once; not to be mixed with {@link #add}.
   *
   * @return the number that the database gave it
   */
  public long insert(Object... values) throws SQLException {
    bind(values);
    statement.executeUpdate();
    try (ResultSet keys = statement.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  private void bind(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? InstantConverter.utc(at) : value);
    }
  }

  @Override
  public void close() throws SQLException {
    try (statement) {
      statement.executeBatch();
    }
  }
}
