package org.galien.platform.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes many rows of one table within the running transaction. */
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
      statement.setObject(i + 1, values[i]);
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
