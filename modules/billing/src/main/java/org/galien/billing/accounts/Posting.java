package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/**
 * Enters payments as receipts, and cheques that went to the bank. Whoever looks at the books calls
 * it first; what is entered is found again by its source, so that twice is once.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Posting {

  /** A substitute under a contract earns for the book of who is replaced. */
  static final String WHOSE =
      " LEFT JOIN billing_invoice i ON i.id = p.invoice_id LEFT JOIN billing_contract k ON"
          + " k.substitute_id = i.practitioner_id AND i.act_day BETWEEN k.valid_from AND"
          + " k.valid_to LEFT JOIN billing_advance a ON a.payment_id = p.id ";

  static final String BOOK = "COALESCE(k.book_id, a.book_id, 0)";

  private static final String PAYMENTS =
      "SELECT p.id, "
          + BOOK
          + ", COALESCE(i.practitioner_id, 0), p.payer, p.mode, p.cents, p.at, p.patient_id,"
          + " i.year, i.number FROM billing_payment p"
          + WHOSE
          + "WHERE p.mode <> 'ACCOUNT' AND NOT EXISTS (SELECT 1 FROM billing_entry e WHERE"
          + " e.payment_id = p.id) ORDER BY p.id";
  private static final String SLIPS =
      "SELECT s.id, e.book_id, SUM(p.cents), MAX(s.at) FROM billing_slip s JOIN billing_payment p"
          + " ON p.slip_id = s.id JOIN billing_entry e ON e.payment_id = p.id WHERE NOT EXISTS"
          + " (SELECT 1 FROM billing_entry d WHERE d.book_id = e.book_id AND d.source ="
          + " CONCAT('slip:', s.id)) GROUP BY s.id, e.book_id";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Entries entries;
  @Inject Books books;
  @Inject Categories categories;
  @Inject Users users;

  /** Enters what is not entered yet. */
  public void post() throws SQLException {
    String secret = held();
    List<Object[]> payments = Sql.rows(em, PAYMENTS);
    if (!payments.isEmpty()) {
      long only = only();
      Map<Long, Long> own = new HashMap<>();
      Map<LocalDate, Category> fees = new HashMap<>();
      List<Entries.Tied> drafts = new ArrayList<>();
      for (Object[] row : payments) {
        long book = book(row, only, own);
        if (book > 0) {
          LocalDate day = Sql.instant(row[6]).atZone(clock.getZone()).toLocalDate();
          if (!fees.containsKey(day)) {
            fees.put(day, categories.on(day, Categories.FEES));
          }
          drafts.add(receipt(row, book, secret, day, fees.get(day)));
        }
      }
      entries.write(drafts);
    }
    for (Object[] row : Sql.rows(em, SLIPS)) {
      slip(row);
    }
  }

  /** Who posts at the same time waits here, and then finds nothing left. */
  private String held() {
    return Sql.text(
        em.createNativeQuery("SELECT secret FROM billing_posting WHERE id = 1 FOR UPDATE")
            .getSingleResult());
  }

  /** The book of whoever works alone, who earns all; 0 when there are several. */
  private long only() {
    List<org.galien.platform.users.UserView> all = users.practitioners();
    return all.size() == 1 ? books.of(all.getFirst().id()) : 0;
  }

  private long book(Object[] row, long only, Map<Long, Long> own) {
    long said = Sql.number(row[1]);
    long practitioner = Sql.number(row[2]);
    return said > 0
        ? said
        : practitioner > 0
            ? own.computeIfAbsent(practitioner, one -> books.of(new UserId(one)))
            : only;
  }

  private static Entries.Tied receipt(
      Object[] row, long book, String secret, LocalDate day, Category fees) {
    long payment = Sql.number(row[0]);
    int cents = Sql.cents(row[5]);
    String mode = Sql.text(row[4]);
    String piece =
        row[8] == null
            ? "A" + payment
            : String.format(Locale.ROOT, "%d-%06d", Sql.number(row[8]), Sql.number(row[9]));
    EntryDraft draft =
        new EntryDraft(
            book,
            "RE",
            day,
            label(Sql.text(row[3]), row[8] != null, cents, piece),
            piece,
            day,
            mode,
            "payment:" + payment,
            client(Sql.number(row[7]), secret),
            List.of(treasury(mode, cents), EntryDraft.line(fees, -cents)));
    return new Entries.Tied(draft, new Entries.Ties(payment, null, null, null));
  }

  /** Money that is given back by cheque leaves the bank; only cheques received wait for a slip. */
  private static EntryDraft.Line treasury(String mode, int cents) {
    return EntryDraft.treasury(mode.equals("CHEQUE") && cents < 0 ? "TRANSFER" : mode, cents);
  }

  /** Without a name: the books are read by who does not know the patients. */
  private static String label(String payer, boolean invoice, int cents, String piece) {
    String what =
        !invoice
            ? "Avance reçue"
            : cents < 0
                ? "Remboursement, facture"
                : switch (payer) {
                  case "INSURANCE" -> "Honoraires (AMO), facture";
                  case "COMPLEMENT" -> "Honoraires (AMC), facture";
                  default -> "Honoraires, facture";
                };
    return what + " " + piece;
  }

  private void slip(Object[] row) throws SQLException {
    long slip = Sql.number(row[0]);
    int cents = Sql.cents(row[2]);
    LocalDate day = Sql.instant(row[3]).atZone(clock.getZone()).toLocalDate();
    entries.write(
        new EntryDraft(
            Sql.number(row[1]),
            "OD",
            day,
            "Remise de chèques n° " + slip,
            "R" + slip,
            day,
            "CHEQUE",
            "slip:" + slip,
            "",
            List.of(EntryDraft.treasury("TRANSFER", cents), EntryDraft.treasury("CHEQUE", -cents))),
        Entries.Ties.NONE);
  }

  /** The same for one payer always, and nobody learns from it who that is (HMAC-SHA-256). */
  private static String client(long patient, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      byte[] code = mac.doFinal(Long.toString(patient).getBytes(StandardCharsets.US_ASCII));
      return "C" + HexFormat.of().withUpperCase().formatHex(code, 0, 5);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
