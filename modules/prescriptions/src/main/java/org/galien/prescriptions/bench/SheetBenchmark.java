package org.galien.prescriptions.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.prescriptions.Line;
import org.galien.prescriptions.LineDraft;
import org.galien.prescriptions.PrescriptionId;
import org.galien.prescriptions.Sheet;
import org.galien.prescriptions.SheetPdf;

/** A chart of 120 prescriptions, and the PDF of one that nobody writes: thirty pages long. */
@ApplicationScoped
class SheetBenchmark implements Benchmark {

  /** Sixteen lines a page. */
  private static final int LINES = 500;

  private static final PatientId PATIENT = new PatientId(1);
  private static final int SIGNED = 120;

  private static final int WARM_UP = 3;
  private static final int COUNTED = 7;
  private static final int LIMIT_MS = 2000;

  @Inject BenchSql sql;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Clock clock;

  @Override
  public int order() {
    return 360;
  }

  /** What is signed can have no line added: they are drafts first. */
  @Override
  @Transactional
  public void fill(BenchScale scale) {
    long prescriber = users.practitioners().getFirst().id().value();
    sql.run(
        "INSERT INTO prescriptions_prescription (patient_id, prescriber_id, revision, started_at,"
            + " saved_at) SELECT ?, ?, 1, d, d FROM (SELECT UTC_TIMESTAMP() - INTERVAL seq * 30 DAY"
            + " d FROM seq_1_to_"
            + scale.of(SIGNED)
            + ") s",
        PATIENT.value(),
        prescriber);
    sql.run(
        "INSERT INTO prescriptions_line (prescription_id, place, label, dci, typed, posology, days)"
            + " SELECT p.id, s.seq, CONCAT('MÉDICAMENT ', s.seq, ' 5 mg'), 'FICTINE 5 mg', '1 matin 3"
            + " mois', '1 comprimé le matin, pendant 3 mois', 90 FROM prescriptions_prescription p"
            + " JOIN seq_0_to_4 s WHERE p.patient_id = ?",
        PATIENT.value());
    sql.run(
        "UPDATE prescriptions_prescription SET status = 'SIGNED', signed_at = saved_at, pdf ="
            + " REPEAT('0', 64) WHERE patient_id = ?",
        PATIENT.value());
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("prescriptions_prescription") == scale.of(SIGNED);
  }

  @Override
  public List<String> tables() {
    return List.of("prescriptions_prescription", "prescriptions_line");
  }

  @Override
  public List<Figure> measure() throws Exception {
    UserView prescriber = users.practitioners().getFirst();
    PatientView patient = patients.view(PATIENT);
    ZonedDateTime signed = clock.instant().atZone(clock.getZone());
    Timing timing = new Timing();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      (i < WARM_UP ? new Timing() : timing).measure(() -> sheet(prescriber, patient, signed));
    }
    return List.of(
        Figure.alone("prescription of 30 pages as PDF", timing.percentile(95), LIMIT_MS));
  }

  private static int sheet(UserView prescriber, PatientView patient, ZonedDateTime signed)
      throws IOException {
    LineDraft draft = LineDraft.of("90000001", "1 matin 3 mois");
    Line line =
        new Line(
            draft,
            "BADOLI 5 mg, comprimé pelliculé",
            "BADOLINE 5 mg",
            "comprimé",
            Set.of(),
            "1 comprimé le matin, pendant 3 mois",
            90,
            false,
            "",
            List.of());
    return SheetPdf.of(
            new Sheet(
                new PrescriptionId(1),
                prescriber,
                new Letterhead("1, rue du Banc", "59400 Cambrai", "+33 3", "a@b.example"),
                patient,
                null,
                signed,
                true,
                null,
                false,
                Collections.nCopies(LINES, line)))
        .length;
  }
}
