package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.galien.patients.PatientId;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.users.UserId;

/** A chart as hardly anybody has one. */
@ApplicationScoped
class BenchChart {

  /** Whose chart it is. */
  static final PatientId PATIENT = new PatientId(1);

  private static final int CONDITIONS = 12;
  private static final int ALLERGIES = 6;

  @Inject BenchSql sql;

  @Transactional
  void load(UserId physician, int encounters, int documents) {
    encounters(physician, encounters);
    documents(physician, documents);
    background(physician);
  }

  private void encounters(UserId physician, int count) {
    sql.run(
        "INSERT INTO encounters_encounter (patient_id, practitioner_id, started_at, finished_at,"
            + " status, title, note_version) SELECT ?, ?, UTC_TIMESTAMP() - INTERVAL seq * 9 DAY,"
            + " UTC_TIMESTAMP() - INTERVAL seq * 9 DAY, 'FINISHED', 'Suivi', 1 FROM seq_1_to_"
            + count,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
            + " conclusion, signed_by, signed_at) SELECT id, 1, 'Suivi', REPEAT('Examen sans"
            + " particularité. ', 40), 'Poursuite du traitement.', practitioner_id, finished_at"
            + " FROM encounters_encounter WHERE patient_id = ?",
        PATIENT.value());
  }

  private void documents(UserId physician, int count) {
    String numbers = " FROM seq_1_to_" + count;
    sql.run(
        "INSERT INTO documents_document (id, sha256, file_name, size_bytes, kind, source,"
            + " received_at, received_by, reading, page_count, pages_read) SELECT seq,"
            + " SHA2(seq, 256), CONCAT('bilan-', seq, '.pdf'), 40000, 'PDF', 'Laboratoire',"
            + " UTC_TIMESTAMP() - INTERVAL seq * 30 DAY, 'Bench', 'READ', 2, 2"
            + numbers);
    sql.run(
        "INSERT INTO documents_text (document_id, revision, body) SELECT seq, 1,"
            + " REPEAT('Créatinine 78 µmol/l. ', 150)"
            + numbers);
    sql.run(
        "INSERT INTO documents_filing (id, document_id, patient_id, type, document_date, title,"
            + " author, filed_at, filed_by, filed_by_name) SELECT seq, seq, ?, 'BIOLOGIE',"
            + " CURRENT_DATE - INTERVAL seq * 30 DAY, 'Bilan sanguin', 'Dr Laborie',"
            + " UTC_TIMESTAMP() - INTERVAL seq * 30 DAY, ?, 'Dr Bench 1'"
            + numbers,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO documents_description (document_id, text, accepted_at, accepted_by,"
            + " accepted_name) SELECT seq, 'Fonction rénale conservée.', UTC_TIMESTAMP(), ?,"
            + " 'Dr Bench 1'"
            + numbers,
        physician.value());
    sql.run("UPDATE documents_document SET filing_id = id");
  }

  private void background(UserId physician) {
    sql.run(
        "INSERT INTO encounters_condition (patient_id, label, code, status, onset_year,"
            + " recorded_at, recorded_by) SELECT ?, CONCAT('Affection ', seq), 'I10', 'ACTIVE',"
            + " 2000 + seq, UTC_TIMESTAMP(), ? FROM seq_1_to_"
            + CONDITIONS,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_allergy (patient_id, kind, substance, reaction, criticality,"
            + " recorded_at, recorded_by) SELECT ?, 'ALLERGY', CONCAT('Substance ', seq),"
            + " 'éruption', 'LOW', UTC_TIMESTAMP(), ? FROM seq_1_to_"
            + ALLERGIES,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_synopsis (patient_id, text, accepted_at, accepted_by) VALUES (?,"
            + " REPEAT('Suivi régulier. ', 60), UTC_TIMESTAMP(), ?)",
        PATIENT.value(),
        physician.value());
  }
}
