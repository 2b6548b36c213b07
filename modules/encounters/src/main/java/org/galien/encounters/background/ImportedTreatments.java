package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.imports.CellShape;
import org.galien.patients.imports.ImportColumn;
import org.galien.patients.imports.ImportOwner;
import org.galien.patients.imports.ImportRow;
import org.galien.patients.imports.ImportRun;
import org.galien.patients.imports.ImportTarget;
import org.galien.patients.imports.MadeRows;
import org.galien.patients.imports.Obstacle;
import org.galien.patients.imports.RowRefused;
import org.galien.patients.imports.Taken;
import org.galien.platform.persistence.Rows;

/** Long-term treatments of other software, in its words; nobody here vouches for them. */
@ApplicationScoped
class ImportedTreatments implements ImportTarget {

  private static final String INSERT =
      "INSERT INTO encounters_treatment (patient_id, drug, dosage, reason, declared, onset,"
          + " recorded_at, removed_at, removal_reason) VALUES (?, ?, ?, ?, TRUE, ?, ?, ?, ?)";

  private static final int WORDS = 200;

  @Inject EntityManager em;
  @Inject Clock clock;

  @Override
  public String kind() {
    return "treatments";
  }

  @Override
  public String label() {
    return "encounters.import.treatments";
  }

  @Override
  public int order() {
    return 210;
  }

  @Override
  public List<String> names() {
    return List.of("traitement", "medicament");
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        column(ImportColumn.ID, "id", "numero", "id traitement", "num"),
        column("drug", "medicament", "specialite", "traitement", "dci", "produit", "libelle")
            .necessary(),
        column("dosage", "posologie", "dosage", "prise", "rythme"),
        column("reason", "motif", "indication", "pour"),
        column("onset", "date debut", "debut", "depuis", "date", "annee"),
        column("end", "date fin", "fin", "arret", "termine", "arrete"));
  }

  private static ImportColumn column(String key, String... synonyms) {
    return ImportColumn.of(key, "encounters.import.column." + key, CellShape.TEXT, synonyms);
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run)
      throws RowRefused, SQLException {
    String drug = row.text("drug", WORDS);
    if (drug.isEmpty()) {
      throw new RowRefused("drug", "patients.import.missing");
    }
    String dosage = row.text("dosage", WORDS);
    String reason = row.text("reason", WORDS);
    String onset = ForeignTimes.onset(row, LocalDate.now(clock));
    boolean ended = ForeignTimes.ended(row.text("end"));
    if (!run.writing()) {
      return Taken.made(0);
    }
    Instant now = clock.instant();
    try (Rows rows = new Rows(em, INSERT)) {
      return Taken.made(
          rows.insert(
              owner.patient().value(),
              drug,
              dosage,
              reason,
              onset,
              now,
              ended ? now : null,
              ended ? "ENDED" : null));
    }
  }

  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    long changed =
        made.count(em, "encounters_treatment", "removed_by IS NOT NULL OR edited_at IS NOT NULL");
    return List.of(new Obstacle("encounters.import.obstacle.treatments", changed));
  }

  @Override
  public void undo(MadeRows made) {
    made.delete(em, "encounters_treatment");
  }
}
