package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentRead;
import org.galien.documents.laboratory.LabFile;
import org.galien.documents.laboratory.LabReport;
import org.galien.documents.laboratory.LabResult;
import org.galien.documents.laboratory.Quantity;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;

/** Writes down what was found in documents. Of a file that is not whole no value is kept. */
@ApplicationScoped
@Transactional
class ResultsLog {

  private static final int LABEL = 200;
  private static final int WRITTEN = 2_000;
  private static final String VALUES =
      "INSERT INTO documents_lab_value (report_id, position, heading, label, code, loinc, written,"
          + " operator, number, unit, low, high, second_written, second_number, second_unit,"
          + " second_low, second_high, flag, status) VALUES"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ResultFiling filing;
  @Inject Criticals criticals;

  /**
   * @param file null when there is none in it
   */
  void keep(DocumentId id, long revision, LabFile file) {
    LabReadingEntity reading =
        em.find(LabReadingEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    boolean first = reading == null;
    if (first) {
      reading = new LabReadingEntity();
      reading.documentId = id.value();
    }
    String digest = file == null ? null : digest(file.toString());
    boolean same = !first && java.util.Objects.equals(digest, reading.digest);
    if (!first && (reading.revision > revision || same)) {
      reading.revision = Math.max(reading.revision, revision);
      return;
    }
    reading.revision = revision;
    reading.digest = digest;
    reading.form = file == null ? null : file.form();
    reading.trouble = file == null ? null : file.trouble();
    reading.troubleLine = file == null ? 0 : file.line();
    if (first) {
      em.persist(reading);
    } else {
      supersede(id);
    }
    if (file == null) {
      return;
    }
    if (file.whole()) {
      reports(id, file);
      criticals.look(id);
    }
    audit.record(
        "results.read",
        Subject.of("document", id.value()),
        file.form() + (file.whole() ? ", reports " + file.reports().size() : ", not whole"));
  }

  private void supersede(DocumentId id) {
    em.createQuery(
            "UPDATE LabReportEntity r SET r.supersededAt = :now, r.filingId = NULL WHERE r.documentId = :id AND"
                + " r.supersededAt IS NULL")
        .setParameter("now", clock.instant())
        .setParameter("id", id.value())
        .executeUpdate();
  }

  private void reports(DocumentId id, LabFile file) {
    int number = 0;
    for (LabReport report : file.reports()) {
      LabReportEntity entity = new LabReportEntity();
      entity.documentId = id.value();
      entity.number = ++number;
      entity.form = file.form();
      entity.takenOn = report.takenOn();
      entity.dossier = cut(report.dossier(), 120);
      entity.senderCode = cut(report.sender().code(), 120);
      entity.senderName = cut(report.sender().name(), LABEL);
      entity.familyName = cut(report.patient().familyName(), LABEL);
      entity.birthName = cut(report.patient().birthName(), LABEL);
      entity.firstName = cut(report.patient().firstName(), LABEL);
      entity.birthDate = report.patient().birthDate();
      entity.shortYear = report.patient().shortYear();
      em.persist(entity);
      em.flush();
      values(entity.id, report.results());
    }
    filing.follow(id);
  }

  private void values(long report, List<LabResult> results) {
    try (Rows rows = new Rows(em, VALUES)) {
      int position = 0;
      for (LabResult r : results) {
        position++;
        Quantity v = r.value();
        Quantity s = r.second();
        boolean shown =
            !v.empty() && v.written().codePointCount(0, v.written().length()) <= WRITTEN;
        if (!shown) {
          continue;
        }
        rows.add(
            report,
            position,
            cut(r.heading(), 120),
            cut(r.label(), LABEL),
            cut(r.code(), 60),
            cut(r.loinc(), 20),
            v.written(),
            v.operator(),
            v.number(),
            cut(v.unit(), 60),
            v.low(),
            v.high(),
            s == null ? null : cut(s.written(), LABEL),
            s == null ? null : s.number(),
            s == null ? null : cut(s.unit(), 60),
            s == null ? null : s.low(),
            s == null ? null : s.high(),
            cut(r.flag(), 20),
            cut(r.status(), 20));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Documents read whose results nobody looked for, newest first. */
  List<DocumentRead> missed(int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT t.document_id, t.revision FROM documents_text t LEFT JOIN"
                    + " documents_lab_reading r ON r.document_id = t.document_id WHERE"
                    + " r.document_id IS NULL ORDER BY t.document_id DESC LIMIT "
                    + limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new DocumentRead(new DocumentId(number(row[0])), number(row[1])))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** Labels alone are shortened, to be seen as such; a value never is. */
  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
