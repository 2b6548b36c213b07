package org.galien.demo.bench;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Writes down the SELECTs that a service sends, so that they can be sent again without it. */
final class SqlCapture extends SessionEventAdapter implements AutoCloseable {

  private final ServerSession session;
  private final List<String> selects = new ArrayList<>();

  SqlCapture(EntityManager em) {
    session = em.unwrap(ServerSession.class);
    session.getEventManager().addListener(this);
  }

  @Override
  public void postExecuteQuery(SessionEvent event) {
    DatabaseQuery query = event.getQuery();
    String sql = query.getTranslatedSQLString(event.getSession(), query.getTranslationRow());
    if (sql != null && sql.startsWith("SELECT") && !sql.contains("FOR UPDATE")) {
      selects.add(sql);
    }
  }

  List<String> taken() {
    List<String> all = List.copyOf(selects);
    selects.clear();
    return all;
  }

  @Override
  public void close() {
    session.getEventManager().removeListener(this);
  }

  /** Sends the statements and reads every value of every row. */
  static int replay(Connection connection, List<String> statements) throws SQLException {
    int values = 0;
    try (Statement one = connection.createStatement()) {
      for (String sql : statements) {
        try (ResultSet rows = one.executeQuery(sql)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              rows.getObject(column);
              values++;
            }
          }
        }
      }
    }
    return values;
  }
}
