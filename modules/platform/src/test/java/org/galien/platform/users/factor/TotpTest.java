package org.galien.platform.users.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TotpTest {

  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final SharedSecret SECRET = new SharedSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  /** The last six digits of what RFC 6238, appendix B, gives for SHA-1. */
  @Test
  void codesAreThoseOfTheStandard() {
    assertEquals("287082", at(59));
    assertEquals("081804", at(1_111_111_109));
    assertEquals("050471", at(1_111_111_111));
    assertEquals("005924", at(1_234_567_890));
    assertEquals("279037", at(2_000_000_000));
  }

  private static String at(long seconds) {
    return Totp.code(KEY, Totp.step(Instant.ofEpochSecond(seconds)));
  }

  @Test
  void aSecretIsTypedInBase32() {
    assertArrayEquals(KEY, SECRET.bytes());
    assertArrayEquals(KEY, new SharedSecret("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").bytes());
    assertThrows(SecondFactorRefused.class, () -> new SharedSecret("GEZDGNBV"));
    assertTrue(SECRET.address("h.castaing").startsWith("otpauth://totp/Galien:h.castaing?secret="));
  }

  @Test
  void theCodeBeforeAndTheNextAreTakenAndNoneTwice() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = Totp.step(now);
    for (long near = step - 1; near <= step + 1; near++) {
      assertEquals(OptionalLong.of(near), Totp.matching(KEY, Totp.code(KEY, near), now, 0));
    }
    String code = Totp.code(KEY, step);
    assertEquals(OptionalLong.empty(), Totp.matching(KEY, code, now, step));
    assertEquals(OptionalLong.empty(), Totp.matching(KEY, Totp.code(KEY, step - 2), now, 0));
    assertEquals(OptionalLong.empty(), Totp.matching(KEY, "", now, 0));
  }
}
