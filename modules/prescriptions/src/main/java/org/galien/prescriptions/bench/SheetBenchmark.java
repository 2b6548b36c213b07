package org.galien.prescriptions.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
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

/** The PDF of a prescription that nobody writes: thirty pages long. */
@ApplicationScoped
class SheetBenchmark implements Benchmark {

  /** Sixteen lines a page. */
  private static final int LINES = 500;

  private static final int WARM_UP = 3;
  private static final int COUNTED = 7;
  private static final int LIMIT_MS = 2000;

  @Inject Patients patients;
  @Inject Users users;
  @Inject Clock clock;

  @Override
  public int order() {
    return 360;
  }

  @Override
  public List<Figure> measure() throws Exception {
    UserView prescriber = users.practitioners().getFirst();
    PatientView patient = patients.view(new PatientId(1));
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
                signed,
                true,
                null,
                false,
                Collections.nCopies(LINES, line)))
        .length;
  }
}
