package org.galien.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The hash that chains entries: SHA-256 over the previous hash and every field of the entry. */
final class ChainHash {

  /** What the first entry is chained to. */
  static final String GENESIS = "0".repeat(64);

  private ChainHash() {}

  static String of(
      String previous,
      long sequence,
      Instant at,
      Long actorId,
      String actorName,
      String action,
      Subject subject,
      String detail) {
    StringBuilder text = new StringBuilder();
    add(text, previous);
    add(text, sequence);
    add(text, at.truncatedTo(ChronoUnit.MICROS));
    add(text, actorId);
    add(text, actorName);
    add(text, action);
    add(text, subject.kind());
    add(text, subject.id());
    add(text, subject.patientId());
    add(text, detail);
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Length before content, so that no two different entries give the same text. */
  private static void add(StringBuilder text, Object field) {
    String value = field == null ? "" : field.toString();
    text.append(field == null ? "-" : value.length()).append(':').append(value).append('\n');
  }
}
