package org.galien.billing.accounts.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * A movement of the bank account and what it may be.
 *
 * @param matched what a person said it is; empty for nothing yet
 * @param proposals what it may be, the likeliest first; for a person to confirm
 */
public record BankLine(
    long id,
    LocalDate day,
    int cents,
    String label,
    List<Candidate> matched,
    List<Proposal> proposals) {

  /** An entry of the book that touches the bank. */
  public record Candidate(long entry, String number, LocalDate day, String label, int cents) {}

  /** Entries that make up the amount together. */
  public record Proposal(List<Candidate> entries) {

    /** Their numbers, parted by commas. */
    public String ids() {
      return String.join(",", entries.stream().map(one -> Long.toString(one.entry())).toList());
    }

    public int size() {
      return entries.size();
    }

    public Candidate first() {
      return entries.getFirst();
    }
  }
}
