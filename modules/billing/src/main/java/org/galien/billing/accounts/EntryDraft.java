package org.galien.billing.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry before it has a number. Its two sides are equal.
 *
 * @param book whose it is
 * @param journal RE for receipts, DE for expenses, OD for what only moves
 * @param day when the money came or went
 * @param piece what proves it
 * @param mode CARD, CASH, CHEQUE, TRANSFER, DEBIT or NONE
 * @param source what it is made of; the same one twice in a book is the same entry
 * @param client who paid, unreadable, or empty
 */
public record EntryDraft(
    long book,
    String journal,
    LocalDate day,
    String label,
    String piece,
    LocalDate pieceDay,
    String mode,
    String source,
    String client,
    List<Line> lines) {

  private static final String BANK = "512000";

  /**
   * One side of it, in cents; one of the two is nothing.
   *
   * @param category code, or empty for treasury, VAT and what is owed
   */
  public record Line(
      String account, String label, String category, String formLine, int debit, int credit) {

    Line turned() {
      return new Line(account, label, category, formLine, credit, debit);
    }
  }

  /** An account of its own number, above nothing at debit, below nothing at credit. */
  public static Line line(String account, String label, int cents) {
    return new Line(account, label, "", "", Math.max(0, cents), Math.max(0, -cents));
  }

  /** As {@link #line}, on the account of a category. */
  public static Line line(Category category, int cents) {
    return new Line(
        category.account(),
        category.label(),
        category.code(),
        category.formLine(),
        Math.max(0, cents),
        Math.max(0, -cents));
  }

  /** Where money lies that came or went so. */
  public static Line treasury(String mode, int cents) {
    return switch (mode) {
      case "CASH" -> line("530000", "Caisse", cents);
      case "CHEQUE" -> line("511200", "Chèques à encaisser", cents);
      default -> line(BANK, "Banque", cents);
    };
  }

  /** What the bank account gains; below nothing: loses. */
  int bank() {
    return lines.stream()
        .filter(one -> one.account().equals(BANK))
        .mapToInt(one -> one.debit() - one.credit())
        .sum();
  }

  boolean balanced() {
    return lines.stream().mapToLong(Line::debit).sum()
        == lines.stream().mapToLong(Line::credit).sum();
  }

  /** The lines that say something; one of nothing has no place in a book. */
  List<Line> told() {
    List<Line> told = new ArrayList<>(lines);
    told.removeIf(one -> one.debit() == 0 && one.credit() == 0);
    return told;
  }
}
