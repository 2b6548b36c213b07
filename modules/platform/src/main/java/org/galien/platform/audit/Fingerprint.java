package org.galien.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over fields, so written that no two different lists of them give the same bytes. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * @param fields may be null; what their {@code toString} says counts
   * @return hexadecimal, 64 characters
   */
  public static String of(Object... fields) {
    StringBuilder text = new StringBuilder();
    for (Object field : fields) {
      add(text, field);
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Length before content. */
  private static void add(StringBuilder text, Object field) {
    String value = field == null ? "" : field.toString();
    text.append(field == null ? "-" : value.length()).append(':').append(value).append('\n');
  }
}
