package org.galien.platform.users.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238): six digits of HMAC-SHA-1, another one each half minute. */
final class Totp {

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** Clocks of telephones go wrong: the code before and the next are taken too. */
  private static final int SLACK = 1;

  private Totp() {}

  static long step(Instant at) {
    return at.getEpochSecond() / SECONDS;
  }

  /** The code of a half minute, with its leading zeros. */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0F;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The half minute whose code this is.
   *
   * @param after the last one that was taken; it and those before are none any more
   */
  static OptionalLong matching(byte[] secret, String code, Instant now, long after) {
    long present = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = present - SLACK; step <= present + SLACK; step++) {
      boolean equal = MessageDigest.isEqual(bytes(code(secret, step)), bytes(code));
      if (equal && step > after) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static byte[] bytes(String code) {
    return code.getBytes(StandardCharsets.UTF_8);
  }
}
