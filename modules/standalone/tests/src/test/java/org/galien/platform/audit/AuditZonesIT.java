package org.galien.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.galien.standalone.Database;
import org.galien.standalone.StandaloneMain;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chain written on a server of one zone, at whatever hour, verifies on a server of another. */
@ExtendWith(Standalone.class)
class AuditZonesIT {

  private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "Pacific/Noumea");

  private final AuditTrail trail;
  private final AuditChain chain;
  private final TestClock clock;
  private final TimeZone own = TimeZone.getDefault();

  AuditZonesIT(AuditTrail trail, AuditChain chain, TestClock clock) {
    this.trail = trail;
    this.chain = chain;
    this.clock = clock;
  }

  @AfterEach
  void back() {
    clock.goOn();
    TimeZone.setDefault(own);
  }

  @Test
  void aChainOfBothNightsVerifiesInEveryZone() throws Exception {
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      night(LocalDateTime.of(2027, 3, 27, 23, 0));
      night(LocalDateTime.of(2027, 10, 30, 22, 0));
    }
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertTrue(chain.verify().intact(), zone);
    }
    for (String zone : List.of("Europe/Paris", "Pacific/Noumea")) {
      assertEquals(0, verifiedByAServerIn(zone), zone);
    }
  }

  /** Five hours, every ten minutes: what no zone skips and every zone counts once is UTC. */
  private void night(LocalDateTime utc) {
    Stream.iterate(utc, time -> time.plusMinutes(10))
        .limit(30)
        .forEach(
            time -> {
              clock.stopAt(time.toInstant(ZoneOffset.UTC));
              trail.record("thing.at-night", Subject.of("thing", 1));
            });
  }

  private static int verifiedByAServerIn(String zone) throws IOException, InterruptedException {
    Database database = Standalone.database();
    ProcessBuilder command =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=" + zone,
            StandaloneMain.class.getName(),
            "data-verify");
    command
        .environment()
        .putAll(
            Map.of(
                "CLASSPATH", System.getProperty("java.class.path"),
                "GALIEN_DATA_DIR", System.getProperty("galien.data.dir"),
                "GALIEN_DATABASE_URL", database.jdbcUrl(),
                "GALIEN_DATABASE_USER", database.application().user(),
                "GALIEN_DATABASE_PASSWORD", database.application().password(),
                "GALIEN_DATABASE_OWNER_USER", database.owner().user(),
                "GALIEN_DATABASE_OWNER_PASSWORD", database.owner().password()));
    Process server =
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertTrue(server.waitFor(60, TimeUnit.SECONDS));
    return server.exitValue();
  }
}
