package org.galien.billing.claims;

import java.time.LocalDate;
import org.galien.billing.Payer;
import org.galien.platform.audit.Fingerprint;

/**
 * What an insurance says of one claim.
 *
 * @param line of the file, from 1
 * @param mark the module's own name of this movement, never used twice
 * @param batch null when not said
 * @param invoice as in {@code 2026-000123}; empty when not said
 * @param nir thirteen characters; empty as well
 * @param asked cents it was asked for, or null
 * @param paid cents; below nothing for what is taken back
 */
record ReturnEntry(
    int line,
    String mark,
    Long batch,
    String invoice,
    Payer payer,
    String nir,
    LocalDate actDay,
    Integer asked,
    int paid,
    boolean rejected,
    String rejectCode,
    String rejectWords,
    String transfer,
    LocalDate transferDay) {

  /** The same for the same movement, wherever it stands in whichever file. */
  String fingerprint() {
    return Fingerprint.of(
        mark,
        batch,
        invoice,
        payer,
        nir,
        actDay,
        asked,
        paid,
        rejected,
        rejectCode,
        rejectWords,
        transfer,
        transferDay);
  }
}
