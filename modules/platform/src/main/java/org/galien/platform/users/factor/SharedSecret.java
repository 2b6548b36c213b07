package org.galien.platform.users.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a telephone and the practice's server both know, as people type it: letters and digits of
 * base 32 (RFC 4648).
 */
public record SharedSecret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 32;
  private static final int BITS = 5;

  /**
   * @throws SecondFactorRefused when it is none
   */
  public SharedSecret {
    text = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!text.matches("[A-Z2-7]{" + LENGTH + "}")) {
      throw new SecondFactorRefused();
    }
  }

  /** 160 random bits. */
  public static SharedSecret random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new SharedSecret(text.toString());
  }

  byte[] bytes() {
    byte[] bytes = new byte[LENGTH * BITS / Byte.SIZE];
    long gathered = 0;
    int bits = 0;
    int at = 0;
    for (char letter : text.toCharArray()) {
      gathered = gathered << BITS | LETTERS.indexOf(letter);
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (gathered >> bits);
      }
    }
    return bytes;
  }

  /** The address that applications of telephones read from a square of squares. */
  public String address(String account) {
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Galien:" + name + "?secret=" + text + "&issuer=Galien";
  }

  /** Never prints it. */
  @Override
  public String toString() {
    return "SharedSecret";
  }
}
