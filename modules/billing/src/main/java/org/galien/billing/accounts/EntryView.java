package org.galien.billing.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of a book, in cents.
 *
 * @param journal RE, DE or OD
 * @param receipts what it adds to what came in, below nothing for what was given back
 * @param expenses what it adds to what went out
 * @param receipt true when a proof is kept
 * @param by who entered it; empty for the system
 */
public record EntryView(
    long id,
    long book,
    int year,
    int number,
    String journal,
    LocalDate day,
    String label,
    String piece,
    String mode,
    String category,
    int receipts,
    int expenses,
    boolean receipt,
    boolean undone,
    Long undoes,
    Instant enteredAt,
    String by,
    List<Line> lines) {

  /** A side of it. */
  public record Line(String account, String label, String formLine, int debit, int credit) {}

  /** « 2026-000012 ». */
  public String named() {
    return String.format(java.util.Locale.ROOT, "%d-%06d", year, number);
  }
}
