package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.documents.laboratory.LabFile;
import org.galien.documents.laboratory.LabFiles;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchRow;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.bench.Timing;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;

/** A chart of three thousand results, and files of two hundred that are filed into it. */
@ApplicationScoped
class ResultsBenchmark implements Benchmark {

  private static final PatientId PATIENT = new PatientId(1);
  private static final int REPORTS = 100;
  private static final int EACH = 30;
  private static final int LOOKS = 40;
  private static final int FILES = 25;
  private static final int WARM_UP = 10;
  private static final int RESULTS = 200;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject Results results;
  @Inject ResultsLog log;
  @Inject Documents documents;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 320;
  }

  @Override
  public void fill(BenchScale scale) {
    int reports = scale.of(REPORTS);
    sql.run(
        "INSERT INTO documents_lab_report (id, document_id, number, form, taken_on, dossier,"
            + " sender_code, sender_name, filing_id, fit) SELECT id, document_id, 1, 'HPRIM',"
            + " document_date, CONCAT('B', id), 'LABO', 'Laboratoire', id, 'AGREES' FROM"
            + " documents_filing WHERE id <= ?",
        reports);
    sql.run(
        "INSERT INTO documents_lab_value (report_id, position, label, code, written, number, unit,"
            + " low, high, status) SELECT r.id, s.seq, CASE s.seq WHEN 1 THEN 'Potassium' WHEN 2 THEN"
            + " 'Sodium' ELSE CONCAT('Dosage ', s.seq) END, CONCAT('C', s.seq), 4 + s.seq / 100, 4 +"
            + " s.seq / 100, 'mmol/L', 3.5, 5.1, 'F' FROM documents_lab_report r JOIN seq_1_to_"
            + EACH
            + " s WHERE r.id <= ?",
        reports);
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    int reports = scale.of(REPORTS);
    return sql.count("documents_lab_value WHERE report_id <= " + reports) == (long) EACH * reports;
  }

  @Override
  public List<String> tables() {
    return List.of("documents_lab_report", "documents_lab_value");
  }

  @Override
  public List<? extends BenchRow> measure() throws Exception {
    Comparison table = new Comparison(raw);
    table.run(() -> results.table(PATIENT.value(), 0), LOOKS / 2, LOOKS);
    Comparison glance = new Comparison(raw);
    glance.run(() -> results.latest(PATIENT.value(), 150), LOOKS / 2, LOOKS);
    return List.of(
        table.figure("3,000 results of a chart as a table", 50, Double.NaN),
        glance.figure("latest results beside a chart of 3,000", 50, Double.NaN),
        filed());
  }

  /** Read from its text, kept and filed: everything but its way in. */
  private Figure filed() throws Exception {
    PatientIdentity patient = patients.identities(List.of(PATIENT)).getFirst();
    Actor doctor = Actor.of(users.find(users.practitioners().getFirst().id()).orElseThrow());
    Timing timing = new Timing();
    Timing warmUp = new Timing();
    long first = 1 + sql.count("documents_document");
    for (int i = 0; i < WARM_UP + FILES; i++) {
      String text = file(patient, i);
      DocumentId id = document(text, first + i);
      Filing filing =
          new Filing(
              patient.seen(), DocumentType.BIOLOGIE, LocalDate.of(2026, 1, 15), "Bilan", null);
      (i < WARM_UP ? warmUp : timing)
          .measure(
              () -> {
                LabFile read = LabFiles.read(text).orElseThrow();
                log.keep(id, 1, read);
                acting.runAs(doctor, () -> documents.file(id, filing));
                return id;
              });
      acting.runAs(doctor, () -> documents.unfile(id, documents.view(id).filing().id()));
    }
    return Figure.alone("HPRIM file of 200 results read and filed", timing.percentile(95), 100);
  }

  private DocumentId document(String text, long number) {
    long id = 1_000_000 + number;
    sql.run(
        "INSERT INTO documents_document (id, sha256, file_name, size_bytes, kind, source,"
            + " received_at, received_by, reading, page_count, pages_read) VALUES (?, SHA2(UUID(),"
            + " 256), 'bilan.hpr', ?, 'TEXT', 'Bench', UTC_TIMESTAMP(), 'Bench', 'READ', 1, 1)",
        id,
        text.length());
    return new DocumentId(id);
  }

  private static String file(PatientIdentity patient, int number) {
    StringBuilder lines = new StringBuilder();
    lines.append("P1\n").append(patient.birthName()).append('\n');
    lines.append(patient.birthFirstNames().getFirst()).append("\n\n\n\n");
    lines.append(Dates.date(patient.birthDate())).append("\n\nBENCH").append(number);
    lines.append("\n15/01/2026\nLABO       Laboratoire\nMEDECIN    Dr Bench\n\n****LAB****\n");
    for (int i = 0; i < RESULTS; i++) {
      lines.append("RES|Dosage ").append(i).append("|D").append(i).append("|N|");
      lines.append(i).append(".5|mmol/L|0.1|500|N|F\n");
    }
    return lines.append("****FIN****\n****FINFICHIER****\n").toString();
  }
}
