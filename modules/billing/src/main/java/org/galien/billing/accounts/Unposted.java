package org.galien.billing.accounts;

import java.time.LocalDate;

/** Finds payments that are no receipt yet, and cheques whose way to the bank is not entered yet. */
final class Unposted {

  /** A substitute under a contract earns for the book of who is replaced. */
  private static final String WHOSE =
      " LEFT JOIN billing_invoice i ON i.id = p.invoice_id LEFT JOIN billing_contract k ON"
          + " k.substitute_id = i.practitioner_id AND i.act_day BETWEEN k.valid_from AND"
          + " k.valid_to LEFT JOIN billing_advance a ON a.payment_id = p.id ";

  private static final String BOOK = "COALESCE(k.book_id, a.book_id, 0)";

  /**
   * Money from an account is there only where VAT is to be told apart. The day of a transfer stands
   * in the answer that the payment was read from; one before the act is wrong.
   */
  static final String PAYMENTS =
      "SELECT p.id, "
          + BOOK
          + ", COALESCE(i.practitioner_id, 0), p.payer, p.mode, p.cents, p.at, p.patient_id,"
          + " i.year, i.number, i.total, (SELECT SUM(v.vat) FROM billing_vat v WHERE v.invoice_id ="
          + " i.id), (SELECT SUM(q.cents) FROM billing_payment q WHERE q.invoice_id = i.id AND q.id"
          + " < p.id), CASE WHEN r.transfer_day >= i.act_day THEN r.transfer_day END FROM"
          + " billing_payment p"
          + WHOSE
          + "LEFT JOIN billing_return_entry r ON p.by_id IS NULL AND p.token LIKE 'return-%' AND"
          + " r.id = CAST(SUBSTRING(p.token, 8) AS UNSIGNED) WHERE (p.mode <> 'ACCOUNT' OR EXISTS"
          + " (SELECT 1 FROM billing_vat v WHERE v.invoice_id = p.invoice_id)) AND NOT EXISTS"
          + " (SELECT 1 FROM billing_entry e WHERE e.payment_id = p.id) ORDER BY p.id";

  /**
   * Money on account may be given to a book long after its cheque went to the bank: what the entry
   * of a slip could not hold yet is entered by itself, under the number of the payment.
   */
  static final String SLIPS =
      "SELECT s.id, e.book_id, SUM(p.cents), MAX(s.at), CASE WHEN d.id IS NULL THEN 0 ELSE p.id END"
          + " AS late FROM billing_slip s JOIN billing_payment p ON p.slip_id = s.id JOIN"
          + " billing_entry e ON e.payment_id = p.id LEFT JOIN billing_entry d ON d.book_id ="
          + " e.book_id AND d.source = CONCAT('slip:', s.id) WHERE (d.id IS NULL OR d.id < e.id) AND"
          + " NOT EXISTS (SELECT 1 FROM billing_entry l WHERE l.book_id = e.book_id AND l.source ="
          + " CONCAT('slip:', s.id, ':', p.id)) GROUP BY s.id, e.book_id, late";

  private Unposted() {}

  /**
   * The VAT in a payment: in all that was paid until it, less that in all before. So the last one
   * takes what rounding left, and what is given back takes its VAT along.
   */
  static int vat(Object[] row) {
    long total = Sql.number(row[10]);
    long vat = Sql.number(row[11]);
    long before = Sql.number(row[12]);
    return vat == 0 ? 0 : part(vat, before + Sql.number(row[5]), total) - part(vat, before, total);
  }

  private static int part(long vat, long paid, long total) {
    return Math.toIntExact(Math.round((double) vat * paid / total));
  }

  /** When an insurance says that its money came; null where it does not. */
  static LocalDate transfer(Object[] row) {
    return Sql.day(row[13]);
  }
}
