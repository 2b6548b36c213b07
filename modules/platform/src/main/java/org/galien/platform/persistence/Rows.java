package org.galien.platform.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
    statement = em.unwrap(Connection.class).prepareStatement(sql);
  }

  public void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? InstantConverter.utc(at) : value);
    }
    statement.addBatch();
    if (++waiting == BATCH) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    try (statement) {
      statement.executeBatch();
    }
  }
}
