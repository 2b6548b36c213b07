package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.billing.Payer;
import org.galien.platform.persistence.Rows;

/** The rows of answers. */
@ApplicationScoped
class ReturnRows {

  private static final String ENTRY =
      "SELECT e.id, r.name, e.line, e.batch_number, e.invoice_name, e.payer, e.nir, e.act_day,"
          + " e.asked, e.paid, e.rejected, e.reject_code, e.reject_words, e.transfer, e.why, e.mark,"
          + " e.transfer_day FROM billing_return_entry e JOIN billing_return r ON r.id ="
          + " e.return_id WHERE e.state = 'OPEN' AND ";
  private static final int NAME = 200;

  @Inject EntityManager em;
  @Inject Clock clock;

  boolean known(String sha256) {
    return !em.createNativeQuery("SELECT id FROM billing_return WHERE sha256 = ?")
        .setParameter(1, sha256)
        .getResultList()
        .isEmpty();
  }

  long write(String name, String sha256, int entries, int fresh, ReturnRefused refused)
      throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_return (name, sha256, read_at, entries, fresh, line, problem,"
                + " detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      return rows.insert(
          name.substring(0, Math.min(NAME, name.length())),
          sha256,
          clock.instant(),
          entries,
          fresh,
          refused == null ? 0 : refused.line(),
          refused == null ? "" : refused.problem(),
          refused == null ? "" : ReturnFile.shown(refused.detail()));
    }
  }

  /** What a movement said that came before under this name. */
  Optional<String> fingerprint(String mark) {
    List<?> found =
        em.createNativeQuery("SELECT fingerprint FROM billing_return_entry WHERE mark = ?")
            .setParameter(1, mark)
            .getResultList();
    return found.stream().map(Object::toString).findFirst();
  }

  void write(long file, List<ReturnEntry> entries) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_return_entry (return_id, line, mark, fingerprint, batch_number,"
                + " invoice_name, payer, nir, act_day, asked, paid, rejected, reject_code,"
                + " reject_words, transfer, transfer_day, state, why) VALUES (?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 'fresh')")) {
      for (ReturnEntry one : entries) {
        rows.add(
            file,
            one.line(),
            one.mark(),
            one.fingerprint(),
            one.batch(),
            one.invoice(),
            one.payer().name(),
            one.nir(),
            one.actDay(),
            one.asked(),
            one.paid(),
            one.rejected(),
            one.rejectCode(),
            one.rejectWords(),
            one.transfer(),
            one.transferDay());
      }
    }
  }

  List<Long> fresh() {
    return em
        .createNativeQuery(
            "SELECT id FROM billing_return_entry WHERE state = 'OPEN' AND why = 'fresh' ORDER BY"
                + " id")
        .getResultList()
        .stream()
        .map(id -> ((Number) id).longValue())
        .toList();
  }

  /** Waits for whoever else has it. */
  void lock(long id) {
    em.createNativeQuery("SELECT id FROM billing_return_entry WHERE id = ? FOR UPDATE")
        .setParameter(1, id)
        .getResultList();
  }

  /** Empty for one that is not open any more. */
  Optional<ReturnEntry> open(long id) {
    List<?> rows = em.createNativeQuery(ENTRY + "e.id = ?").setParameter(1, id).getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).findFirst();
  }

  void applied(long id, long claim, String by, String reason) {
    em.createNativeQuery(
            "UPDATE billing_return_entry SET state = 'APPLIED', claim_id = ?, why = '', handled_by"
                + " = ?, handled_why = ? WHERE id = ?")
        .setParameter(1, claim)
        .setParameter(2, by)
        .setParameter(3, reason)
        .setParameter(4, id)
        .executeUpdate();
  }

  void waits(long id, String why) {
    em.createNativeQuery("UPDATE billing_return_entry SET why = ? WHERE id = ?")
        .setParameter(1, why)
        .setParameter(2, id)
        .executeUpdate();
  }

  void dismissed(long id, String by, String why) {
    em.createNativeQuery(
            "UPDATE billing_return_entry SET state = 'DISMISSED', handled_by = ?, handled_why = ?"
                + " WHERE id = ?")
        .setParameter(1, by)
        .setParameter(2, why)
        .setParameter(3, id)
        .executeUpdate();
  }

  long waiting() {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM billing_return_entry WHERE state = 'OPEN' AND why <>"
                        + " 'fresh'")
                .getSingleResult())
        .longValue();
  }

  List<EntryView> open(int limit) {
    Query query = em.createNativeQuery(ENTRY + "e.why <> 'fresh' ORDER BY e.id LIMIT " + limit);
    List<EntryView> open = new ArrayList<>();
    for (Object found : query.getResultList()) {
      Object[] row = (Object[]) found;
      ReturnEntry entry = entry(row);
      open.add(
          new EntryView(
              ((Number) row[0]).longValue(),
              row[1].toString(),
              entry.line(),
              entry.batch(),
              entry.invoice(),
              entry.payer(),
              entry.nir(),
              entry.actDay(),
              entry.asked(),
              entry.paid(),
              entry.rejected(),
              entry.rejectCode(),
              entry.rejectWords(),
              entry.transfer(),
              row[14].toString()));
    }
    return open;
  }

  List<ReturnView> files(int limit) {
    List<ReturnView> files = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT id, name, read_at, entries, fresh, problem, line, detail FROM"
                    + " billing_return ORDER BY id DESC LIMIT "
                    + limit)
            .getResultList()) {
      Object[] row = (Object[]) found;
      files.add(
          new ReturnView(
              ((Number) row[0]).longValue(),
              row[1].toString(),
              ClaimRows.instant(row[2]),
              ((Number) row[3]).intValue(),
              ((Number) row[4]).intValue(),
              row[5].toString(),
              ((Number) row[6]).intValue(),
              row[7].toString()));
    }
    return files;
  }

  private static ReturnEntry entry(Object[] row) {
    return new ReturnEntry(
        ((Number) row[2]).intValue(),
        row[15].toString(),
        row[3] == null ? null : ((Number) row[3]).longValue(),
        row[4].toString(),
        Payer.valueOf(row[5].toString()),
        row[6].toString(),
        day(row[7]),
        row[8] == null ? null : ((Number) row[8]).intValue(),
        ((Number) row[9]).intValue(),
        row[10].toString().matches("1|true"),
        row[11].toString(),
        row[12].toString(),
        row[13].toString(),
        day(row[16]));
  }

  private static LocalDate day(Object column) {
    return column == null ? null : LocalDate.parse(column.toString());
  }
}
