package org.galien.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
    return Fingerprint.of(
        previous,
        sequence,
        at.truncatedTo(ChronoUnit.MICROS),
        actorId,
        actorName,
        action,
        subject.kind(),
        subject.id(),
        subject.patientId(),
        detail);
  }
}
