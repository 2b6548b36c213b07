package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateDatesTest {

  private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

  @TempDir Path empty;

  @Test
  void doctorWarnsThirtyDaysBeforeTheEndAndRefusesBeforeTheBeginning() {
    assertEquals(Check.State.MISSING, stateAt(FROM.minus(Duration.ofDays(1))));
    assertEquals(Check.State.FOUND, stateAt(UNTIL.minus(Duration.ofDays(31))));
    assertEquals(Check.State.OPTIONAL, stateAt(UNTIL.minus(Duration.ofDays(29))));
    assertEquals(Check.State.MISSING, stateAt(UNTIL));
  }

  @Test
  void saysNothingWhereOnlyThisMachineIsAnswered() {
    assertTrue(CertificateDates.read(empty).isEmpty());
  }

  private static Check.State stateAt(Instant now) {
    return new CertificateDates(FROM, UNTIL).check(Clock.fixed(now, ZoneOffset.UTC)).state();
  }
}
