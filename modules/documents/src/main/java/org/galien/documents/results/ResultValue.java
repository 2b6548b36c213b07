package org.galien.documents.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.galien.documents.laboratory.LabForm;

/**
 * One value that stands in a chart, with what its report says of it.
 *
 * @param takenOn day of the sample, null where the report tells none
 * @param documentDate of the filing, null where it has none
 * @param filedAt when the document was filed
 */
public record ResultValue(
    long report,
    int position,
    long document,
    LabForm form,
    LocalDate takenOn,
    LocalDate documentDate,
    Instant filedAt,
    String dossier,
    String senderCode,
    String senderName,
    String heading,
    String label,
    String code,
    String loinc,
    String written,
    String operator,
    BigDecimal number,
    String unit,
    BigDecimal low,
    BigDecimal high,
    String flag,
    String status) {

  /** A value outside of any chart. */
  static ResultValue of(LabValueEntity v, LabReportEntity r) {
    return new ResultValue(
        r.id,
        v.position,
        r.documentId,
        r.form,
        r.takenOn,
        null,
        null,
        r.dossier,
        r.senderCode,
        r.senderName,
        v.heading,
        v.label,
        v.code,
        v.loinc,
        v.written,
        v.operator,
        v.number,
        v.unit,
        v.low,
        v.high,
        v.flag,
        v.status);
  }

  /** What a line of reports is called, without a value. */
  static ResultValue line(String label, String heading, String code, String loinc, String unit) {
    return new ResultValue(
        0, 0, 0, null, null, null, null, null, null, null, heading, label, code, loinc, null, null,
        null, unit, null, null, null, null);
  }

  /** Who measured, to compare; empty when nobody says. */
  String sender() {
    return senderCode != null ? senderCode : senderName == null ? "" : senderName;
  }
}
