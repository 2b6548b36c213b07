package org.galien.platform.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/** The baseline: the statements of a service, with their values, sent by JDBC alone. */
@ApplicationScoped
public class RawSql {

  @Inject EntityManager em;
  @Inject SqlCapture capture;

  /** The SELECTs behind a piece of work. */
  record Statements(List<SqlCapture.Select> all) {
    Statements {
      if (all.isEmpty()) {
        throw new IllegalStateException("nothing to compare with");
      }
    }
  }

  /** The work begins its own transactions. */
  Statements of(Callable<?> work) throws Exception {
    capture.start();
    work.call();
    return new Statements(capture.stop());
  }

  /** Beginning and end of the transaction are left out of the time taken. */
  @Transactional(rollbackOn = Exception.class)
  int replay(Statements statements, Timing timing) throws Exception {
    Connection connection = em.unwrap(Connection.class);
    return timing.measure(() -> read(connection, statements.all()));
  }

  /** Reads every value of every row. */
  private static int read(Connection connection, List<SqlCapture.Select> selects)
      throws SQLException {
    int rows = 0;
    for (SqlCapture.Select select : selects) {
      try (PreparedStatement statement = connection.prepareStatement(select.sql())) {
        for (int i = 0; i < select.values().size(); i++) {
          statement.setObject(i + 1, select.values().get(i));
        }
        try (ResultSet result = statement.executeQuery()) {
          int columns = result.getMetaData().getColumnCount();
          while (result.next()) {
            rows++;
            for (int column = 1; column <= columns; column++) {
              result.getObject(column);
            }
          }
        }
      }
    }
    return rows;
  }
}
