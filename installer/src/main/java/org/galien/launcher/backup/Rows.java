package org.galien.launcher.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a table holds: how many rows, and a sum of their hashes that no order changes. */
final class Rows {

  private static final int HALF = Long.BYTES;

  private final MessageDigest sha256;
  private long count;
  private long high;
  private long low;

  Rows() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param row as it is written in SQL
   */
  void add(CharSequence row) {
    byte[] hash = sha256.digest(row.toString().getBytes(StandardCharsets.UTF_8));
    high += number(hash, 0);
    low += number(hash, HALF);
    count++;
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = 0; i < HALF; i++) {
      number = number << 8 | bytes[from + i] & 0xFF;
    }
    return number;
  }

  long count() {
    return count;
  }

  /** "COUNT SUM": equal for tables that hold the same. */
  String sum() {
    HexFormat hex = HexFormat.of();
    return count + " " + hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
