package org.galien.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB, spoken to in {@code java.time}: what is stored is what is read, whatever zone the JVM
 * runs in. EclipseLink goes through {@code java.sql.Timestamp}, which cannot hold a local time that
 * the JVM's zone skips and moves it by an hour.
 *
 * <p>Holds for entities, queries, native queries and their parameters. Columns without an entity
 * come as {@code LocalDateTime}, {@code LocalDate} and {@code LocalTime}. Public, for EclipseLink
 * makes it by its name.
 */
public class JavaTimePlatform extends MariaDBPlatform {

  private static final long serialVersionUID = 1L;

  /** The short cut for columns of known type reads times as Timestamp before asking here. */
  @Override
  public boolean shouldOptimizeDataConversion() {
    return false;
  }

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    switch (parameter) {
      case LocalDateTime time -> statement.setObject(index, time);
      case LocalDate day -> statement.setObject(index, day);
      case LocalTime time -> statement.setObject(index, time);
      case Instant instant -> statement.setObject(index, InstantConverter.utc(instant));
      case null, default ->
          super.setParameterValueInDatabaseCall(parameter, statement, index, session);
    }
  }

  @Override
  public Object getObjectFromResultSet(
      ResultSet result, int column, int type, AbstractSession session) throws SQLException {
    return switch (type) {
      case Types.TIMESTAMP -> result.getObject(column, LocalDateTime.class);
      case Types.DATE -> result.getObject(column, LocalDate.class);
      case Types.TIME -> result.getObject(column, LocalTime.class);
      default -> super.getObjectFromResultSet(result, column, type, session);
    };
  }
}
