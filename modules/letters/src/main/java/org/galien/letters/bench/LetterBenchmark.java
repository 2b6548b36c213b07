package org.galien.letters.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/**
 * A chart of eighty letters, and the PDF of one that nobody writes: thirty pages long, with
 * headings, lists and a table.
 */
@ApplicationScoped
class LetterBenchmark implements Benchmark {

  private static final PatientId PATIENT = new PatientId(1);
  private static final int SIGNED = 80;
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

  @Inject BenchSql sql;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Clock clock;

  private int counted = COUNTED;

  @Override
  public int order() {
    return 365;
  }

  @Override
  @Transactional
  public void fill(BenchScale scale) {
    counted = scale.of(COUNTED);
    long signer = users.practitioners().getFirst().id().value();
    sql.run(
        "INSERT INTO letters_letter (patient_id, template, kind, title, content, addressee, status,"
            + " clinical, revision, author_id, signer_id, started_at, saved_at, saved_by, signed_at,"
            + " pdf) SELECT ?, 'adressage', 'LETTER', 'Courrier', CONCAT('<p>', REPEAT('La patiente est"
            + " revue ce jour. ', 60), '</p>'), 'Dr Fictif', 'SIGNED', TRUE, 1, ?, ?, d, d, ?, d,"
            + " REPEAT('0', 64) FROM (SELECT UTC_TIMESTAMP() - INTERVAL seq * 40 DAY d FROM seq_1_to_"
            + scale.of(SIGNED)
            + ") s",
        PATIENT.value(),
        signer,
        signer,
        signer);
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("letters_letter") == scale.of(SIGNED);
  }

  @Override
  public List<String> tables() {
    return List.of("letters_letter");
  }

  @Override
  public List<Figure> measure() throws Exception {
    UserView signer = users.practitioners().getFirst();
    PatientView patient = patients.view(PATIENT);
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
