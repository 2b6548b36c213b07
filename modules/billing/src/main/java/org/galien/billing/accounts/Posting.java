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
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** What is owed to the State of what patients paid. */
  private static final String VAT = "445710";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Entries entries;
  @Inject Books books;
  @Inject Categories categories;
  @Inject Users users;

  /** Enters what is not entered yet. */
  public void post() throws SQLException {
    String secret = held();
    List<Object[]> payments = Sql.rows(em, Unposted.PAYMENTS);
    if (!payments.isEmpty()) {
      long only = only();
      Map<Long, Long> own = new HashMap<>();
      Map<LocalDate, Category> fees = new HashMap<>();
      Set<String> closed = closed();
      List<Entries.Tied> drafts = new ArrayList<>();
      for (Object[] row : payments) {
        long book = book(row, only, own);
        if (book > 0 && moves(row)) {
          LocalDate day = day(row, book, closed);
          if (!fees.containsKey(day)) {
            fees.put(day, categories.on(day, Categories.FEES));
          }
          drafts.add(receipt(row, book, secret, day, fees.get(day)));
        }
      }
      entries.write(drafts);
    }
    for (Object[] row : Sql.rows(em, Unposted.SLIPS)) {
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

  /** Money that lay on account is in the books already; only its VAT is told apart afterwards. */
  private static boolean moves(Object[] row) {
    return !Sql.text(row[4]).equals("ACCOUNT") || Unposted.vat(row) != 0;
  }

  /** Years of books that take nothing more. */
  private Set<String> closed() {
    Set<String> closed = new HashSet<>();
    for (Object[] row : Sql.rows(em, "SELECT book_id, year FROM billing_closed_year")) {
      closed.add(row[0] + "-" + row[1]);
    }
    return closed;
  }

  /** Money of an insurance came when it was transferred, whenever its file was read. */
  private LocalDate day(Object[] row, long book, Set<String> closed) {
    LocalDate transfer = Unposted.transfer(row);
    return transfer == null
            || transfer.isAfter(LocalDate.now(clock))
            || closed.contains(book + "-" + transfer.getYear())
        ? Sql.instant(row[6]).atZone(clock.getZone()).toLocalDate()
        : transfer;
  }

  private static Entries.Tied receipt(
      Object[] row, long book, String secret, LocalDate day, Category fees) {
    long payment = Sql.number(row[0]);
    int cents = Sql.cents(row[5]);
    int vat = Unposted.vat(row);
    String mode = Sql.text(row[4]);
    boolean account = mode.equals("ACCOUNT");
    String piece =
        row[8] == null
            ? "A" + payment
            : String.format(Locale.ROOT, "%d-%06d", Sql.number(row[8]), Sql.number(row[9]));
    List<EntryDraft.Line> lines = new ArrayList<>();
    if (!account) {
      lines.add(treasury(mode, cents));
    }
    lines.add(EntryDraft.line(fees, account ? vat : vat - cents));
    lines.add(EntryDraft.line(VAT, "TVA collectée", -vat));
    EntryDraft draft =
        new EntryDraft(
            book,
            "RE",
            day,
            account
                ? "TVA d’une avance, facture " + piece
                : label(Sql.text(row[3]), row[8] != null, cents, piece),
            piece,
            day,
            account ? "NONE" : mode,
            "payment:" + payment,
            client(Sql.number(row[7]), secret),
            lines);
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
            ? cents < 0 ? "Avance rendue" : "Avance reçue"
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
    long late = Sql.number(row[4]);
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
            "slip:" + slip + (late > 0 ? ":" + late : ""),
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
