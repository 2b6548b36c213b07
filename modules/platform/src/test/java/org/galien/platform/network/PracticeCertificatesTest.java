package org.galien.platform.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PracticeCertificatesTest {

  private static final Instant END = Instant.parse("2028-01-01T00:00:00Z");

  @Test
  void warnsForThirtyDaysBeforeTheEndAndAfterIt() {
    assertFalse(PracticeCertificates.isNear(END.minus(Duration.ofDays(30)), END));
    assertTrue(PracticeCertificates.isNear(END.minus(Duration.ofDays(29)), END));
    assertTrue(PracticeCertificates.isNear(END.plus(Duration.ofDays(1)), END));
  }
}
