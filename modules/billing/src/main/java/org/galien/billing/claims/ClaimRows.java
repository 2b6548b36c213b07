package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.billing.InvoiceId;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;

/** The rows of claims. */
@ApplicationScoped
class ClaimRows {

  private static final String NAMED = "CONCAT(%1$s.year, '-', LPAD(%1$s.number, 6, '0'))";
  private static final String PAID =
      "COALESCE((SELECT SUM(p.cents) FROM billing_payment p WHERE p.invoice_id = i.id AND p.payer ="
          + " '%s'), 0)";
  private static final String CLAIM =
      "SELECT c.id, i.id, "
          + NAMED.formatted("i")
          + ", i.patient_id, i.practitioner_id, i.act_day, i.total, i.insurance, i.complementary,"
          + " c.expected_insurance, c.expected_complement, "
          + PAID.formatted("INSURANCE")
          + ", "
          + PAID.formatted("COMPLEMENT")
          + ", c.state, c.batch_id, c.nir, COALESCE("
          + NAMED.formatted("oi")
          + ", ''), COALESCE("
          + NAMED.formatted("ni")
          + ", ''), c.reject_payer, c.reject_code, c.reject_words, c.forced_why, c.changed_at FROM"
          + " billing_claim c JOIN billing_invoice i ON i.id = c.invoice_id LEFT JOIN billing_claim"
          + " o ON o.id = c.replaces_id LEFT JOIN billing_invoice oi ON oi.id = o.invoice_id LEFT"
          + " JOIN billing_claim n ON n.replaces_id = c.id LEFT JOIN billing_invoice ni ON ni.id ="
          + " n.invoice_id WHERE ";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;

  void open(long invoice, int fromInsurance, int fromComplement) {
    em.createNativeQuery(
            "INSERT INTO billing_claim (invoice_id, state, expected_insurance, expected_complement,"
                + " changed_at, changed_by) VALUES (?, 'TO_SEND', ?, ?, ?, ?)")
        .setParameter(1, invoice)
        .setParameter(2, fromInsurance)
        .setParameter(3, fromComplement)
        .setParameter(4, now())
        .setParameter(5, acting.current().name())
        .executeUpdate();
  }

  Optional<ClaimView> ofInvoice(long invoice) {
    return found(em.createNativeQuery(CLAIM + "i.id = ?").setParameter(1, invoice)).stream()
        .findFirst();
  }

  /**
   * @param named as in {@code 2026-000123}
   */
  Optional<ClaimView> named(String named) {
    return found(
            em.createNativeQuery(CLAIM + "i.year = ? AND i.number = ?")
                .setParameter(1, Integer.parseInt(named.substring(0, named.indexOf('-'))))
                .setParameter(2, Integer.parseInt(named.substring(named.indexOf('-') + 1))))
        .stream()
        .findFirst();
  }

  /** Those that left and await an answer, by what the module may have read of them. */
  List<ClaimView> awaiting(String nir, LocalDate actDay) {
    return found(
        em.createNativeQuery(
                CLAIM
                    + "c.nir = ? AND i.act_day = ? AND c.batch_id IS NOT NULL AND c.state IN"
                    + " ('EXPECTED', 'PARTIAL')")
            .setParameter(1, nir)
            .setParameter(2, actDay));
  }

  ClaimView of(long id) {
    return found(em.createNativeQuery(CLAIM + "c.id = ?").setParameter(1, id)).stream()
        .findFirst()
        .orElseThrow(ClaimRefusal::unknown);
  }

  /** Waits for whoever else changes it. */
  void lock(long id) {
    em.createNativeQuery("SELECT id FROM billing_claim WHERE id = ? FOR UPDATE")
        .setParameter(1, id)
        .getResultList();
  }

  /** The latest first. */
  List<ClaimView> list(ClaimFilter filter, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<Object> values = new ArrayList<>();
    and(where, values, "c.state = ?", filter.state() == null ? null : filter.state().name());
    and(where, values, "i.act_day >= ?", filter.from());
    and(where, values, "i.act_day <= ?", filter.until());
    and(where, values, "i.practitioner_id = ?", filter.practitioner());
    and(where, values, "i.patient_id = ?", filter.patient());
    if (!filter.invoice().isBlank()) {
      and(where, values, NAMED.formatted("i") + " LIKE ?", "%" + filter.invoice().strip() + "%");
    }
    Query query = em.createNativeQuery(CLAIM + where + " ORDER BY c.id DESC LIMIT " + limit);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return found(query);
  }

  private static void and(StringBuilder where, List<Object> values, String what, Object value) {
    if (value != null) {
      where.append(" AND ").append(what);
      values.add(value);
    }
  }

  /** Those that the next batch may carry, the oldest first. */
  List<ClaimView> toSend(int limit) {
    em.createNativeQuery("SELECT id FROM billing_claim WHERE state = 'TO_SEND' FOR UPDATE")
        .getResultList();
    return found(em.createNativeQuery(CLAIM + "c.state = 'TO_SEND' ORDER BY c.id LIMIT " + limit));
  }

  /** Undone after they had left, which the module was not told yet. */
  List<ClaimView> toUndo(int limit) {
    return found(
        em.createNativeQuery(
            CLAIM
                + "c.state = 'CANCELLED' AND c.batch_id IS NOT NULL AND c.undone_batch_id IS NULL"
                + " ORDER BY c.id LIMIT "
                + limit));
  }

  Map<ClaimState, Long> counts() {
    Map<ClaimState, Long> counts = new EnumMap<>(ClaimState.class);
    for (Object row :
        em.createNativeQuery("SELECT state, COUNT(*) FROM billing_claim GROUP BY state")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      counts.put(ClaimState.valueOf(columns[0].toString()), ((Number) columns[1]).longValue());
    }
    return counts;
  }

  void sent(long id, long batch, String nir) {
    em.createNativeQuery(
            "UPDATE billing_claim SET state = 'EXPECTED', batch_id = ?, nir = ?, changed_at = ?,"
                + " changed_by = ? WHERE id = ?")
        .setParameter(1, batch)
        .setParameter(2, nir)
        .setParameter(3, now())
        .setParameter(4, acting.current().name())
        .setParameter(5, id)
        .executeUpdate();
  }

  void undone(long id, long batch) {
    em.createNativeQuery("UPDATE billing_claim SET undone_batch_id = ? WHERE id = ?")
        .setParameter(1, batch)
        .setParameter(2, id)
        .executeUpdate();
  }

  void replaces(long id, long wrong) {
    em.createNativeQuery("UPDATE billing_claim SET replaces_id = ? WHERE id = ?")
        .setParameter(1, wrong)
        .setParameter(2, id)
        .executeUpdate();
  }

  void state(long id, ClaimState state) {
    em.createNativeQuery(
            "UPDATE billing_claim SET state = ?, changed_at = ?, changed_by = ? WHERE id = ?")
        .setParameter(1, state.name())
        .setParameter(2, now())
        .setParameter(3, acting.current().name())
        .setParameter(4, id)
        .executeUpdate();
  }

  void rejected(long id, String payer, String code, String words) {
    em.createNativeQuery(
            "UPDATE billing_claim SET reject_payer = ?, reject_code = ?, reject_words = ? WHERE id"
                + " = ?")
        .setParameter(1, payer)
        .setParameter(2, code)
        .setParameter(3, words)
        .setParameter(4, id)
        .executeUpdate();
    state(id, ClaimState.REJECTED);
  }

  void forced(long id, String why) {
    em.createNativeQuery("UPDATE billing_claim SET forced_why = ? WHERE id = ?")
        .setParameter(1, why)
        .setParameter(2, id)
        .executeUpdate();
    state(id, ClaimState.FORCED);
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static List<ClaimView> found(Query query) {
    List<ClaimView> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      found.add(view((Object[]) row));
    }
    return found;
  }

  private static ClaimView view(Object[] row) {
    return new ClaimView(
        number(row[0]).longValue(),
        new InvoiceId(number(row[1]).longValue()),
        row[2].toString(),
        new PatientId(number(row[3]).longValue()),
        new UserId(number(row[4]).longValue()),
        LocalDate.parse(row[5].toString()),
        number(row[6]).intValue(),
        number(row[7]).intValue(),
        number(row[8]).intValue(),
        number(row[9]).intValue(),
        number(row[10]).intValue(),
        number(row[11]).intValue(),
        number(row[12]).intValue(),
        ClaimState.valueOf(row[13].toString()),
        row[14] == null ? null : number(row[14]).longValue(),
        row[15].toString(),
        row[16].toString(),
        row[17].toString(),
        row[18].toString(),
        row[19].toString(),
        row[20].toString(),
        row[21].toString(),
        instant(row[22]));
  }

  static Instant instant(Object column) {
    return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  private static Number number(Object column) {
    return (Number) column;
  }
}
