package org.galien.letters.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.galien.letters.LetterId;
import org.galien.letters.LetterPdf;
import org.galien.letters.LetterSheet;
import org.galien.letters.LetterView;
import org.galien.letters.text.LetterKind;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** The PDF of a letter that nobody writes: thirty pages long, with headings, lists and a table. */
@ApplicationScoped
class LetterBenchmark implements Benchmark {

  private static final int PAGES = 30;

  /** Four of them fill about three pages. */
  private static final int PARTS = 39;

  private static final int WARM_UP = 3;
  private static final int COUNTED = 7;
  private static final int LIMIT_MS = 2000;

  private static final String PART =
      "<h2>Évolution</h2>"
          + ("<p>"
                  + "La patiente est revue ce jour avec ses examens, qui sont rapportés ici. "
                      .repeat(5)
                  + "</p>")
              .repeat(6)
          + "<ul><li>Poids stable</li><li>Tension équilibrée</li></ul>"
          + "<table><tr><th>Analyse</th><th>Valeur</th></tr><tr><td>HbA1c</td><td>6,8 %</td></tr></table>";

  @Inject Patients patients;
  @Inject Users users;
  @Inject Clock clock;

  private int counted = COUNTED;

  @Override
  public int order() {
    return 365;
  }

  /** Nothing to fill in: the letter lies in memory. */
  @Override
  public void fill(BenchScale scale) {
    counted = scale.of(COUNTED);
  }

  @Override
  public List<Figure> measure() throws Exception {
    UserView signer = users.practitioners().getFirst();
    PatientView patient = patients.view(new PatientId(1));
    LetterSheet sheet =
        new LetterSheet(
            letter(signer),
            signer,
            new Letterhead("1, rue du Banc", "59400 Cambrai", "+33 3", "a@b.example"),
            patient,
            LocalDate.now(clock));
    int pages = pages(sheet);
    if (pages < PAGES) {
      throw new IllegalStateException("only " + pages + " pages");
    }
    Timing timing = new Timing();
    for (int i = 0; i < WARM_UP + counted; i++) {
      (i < WARM_UP ? new Timing() : timing).measure(() -> LetterPdf.of(sheet));
    }
    return List.of(
        Figure.alone("letter of " + pages + " pages as PDF", timing.percentile(95), LIMIT_MS));
  }

  private static int pages(LetterSheet sheet) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(LetterPdf.of(sheet))) {
      return pdf.getNumberOfPages();
    }
  }

  private static LetterView letter(UserView signer) {
    return new LetterView(
        new LetterId(1),
        new PatientId(1),
        "synthese",
        LetterKind.REPORT,
        "Compte rendu",
        PART.repeat(PARTS),
        null,
        "",
        LetterView.Status.SIGNED,
        true,
        1,
        signer.id(),
        signer.id(),
        null,
        null,
        Instant.EPOCH,
        signer.id(),
        Instant.EPOCH);
  }
}
