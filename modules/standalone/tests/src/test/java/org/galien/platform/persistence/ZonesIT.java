package org.galien.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is stored on a server of one zone is read unchanged on a server of any other. */
@ExtendWith(Standalone.class)
class ZonesIT {

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Paris",
          "America/Cayenne",
          "Pacific/Noumea",
          "America/Miquelon",
          "Asia/Beirut");

  private final Moments moments;
  private final TimeZone own = TimeZone.getDefault();
  private final List<Moment> all =
      Stream.concat(Moment.aroundBothChanges().stream(), Moment.apart().stream()).toList();

  ZonesIT(Moments moments) {
    this.moments = moments;
  }

  @BeforeEach
  void createTable() throws SQLException {
    try (Connection owner = Standalone.owner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TABLE test_moment (id BIGINT PRIMARY KEY AUTO_INCREMENT, recorded_at"
              + " DATETIME(6), starts_at DATETIME(6), born DATE, from_time TIME(6))");
      statement.execute("GRANT INSERT, DELETE ON test_moment TO 'galien_app'@'127.0.0.1'");
    }
  }

  @AfterEach
  void back() {
    TimeZone.setDefault(own);
  }

  @Test
  void entitiesAreReadAsTheyWereStored() {
    everywhere(moments::persist);
  }

  @Test
  void parametersOfNativeQueriesAreStoredAsTheyAre() {
    everywhere(moments::insert);
  }

  @Test
  void rowsWrittenAtOnceAreStoredAsTheyAre() {
    everywhere(moments::batch);
  }

  @Test
  void rowsAreFoundByTheirTimes() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
    moments.persist(Moment.aroundBothChanges());
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      for (Moment moment : Moment.aroundBothChanges()) {
        assertEquals(1, moments.found(moment), () -> moment + " in " + zone);
      }
    }
  }

  private void everywhere(Consumer<List<Moment>> write) {
    for (String written : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(written));
      moments.empty();
      write.accept(all);
      for (String read : ZONES) {
        TimeZone.setDefault(TimeZone.getTimeZone(read));
        String way = "written in " + written + ", read in " + read;
        assertEquals(all, moments.entities(), way);
        assertEquals(all, moments.columns(), way);
        assertEquals(all, moments.nativeRows(), way);
      }
    }
  }
}
