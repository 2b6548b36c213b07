package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.galien.platform.text.Folding;

/** Problems and history of other software, in its words; nobody here vouches for them. */
@ApplicationScoped
class ImportedConditions implements ImportTarget {

  private static final String INSERT =
      "INSERT INTO encounters_condition (patient_id, category, label, code, onset, status,"
          + " recorded_at, resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  /** How other software calls its parts; what none of them fits is a problem. */
  private static final Map<String, ConditionCategory> CATEGORIES =
      Map.of(
          "med", ConditionCategory.MEDICAL,
          "chir", ConditionCategory.SURGICAL,
          "obst", ConditionCategory.OBSTETRIC,
          "gyn", ConditionCategory.OBSTETRIC,
          "fam", ConditionCategory.FAMILY,
          "risque", ConditionCategory.RISK,
          "facteur", ConditionCategory.RISK);

  @Inject EntityManager em;
  @Inject Clock clock;

  @Override
  public String kind() {
    return "problems";
  }

  @Override
  public String label() {
    return "encounters.import.problems";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<String> names() {
    return List.of("probleme", "antecedent", "pathologie", "atcd");
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        column(ImportColumn.ID, CellShape.TEXT, "id", "numero", "id probleme", "num"),
        column(
                "label",
                CellShape.TEXT,
                "libelle",
                "probleme",
                "antecedent",
                "pathologie",
                "diagnostic",
                "intitule",
                "texte")
            .necessary(),
        column("category", CellShape.TEXT, "categorie", "nature", "type", "rubrique"),
        column("code", CellShape.TEXT, "code cim10", "cim10", "cim 10", "code cim", "code"),
        column("onset", CellShape.TEXT, "date debut", "debut", "depuis", "date", "annee"),
        column("end", CellShape.TEXT, "date fin", "fin", "termine", "resolu", "cloture"));
  }

  private static ImportColumn column(String key, CellShape shape, String... synonyms) {
    return ImportColumn.of(key, "encounters.import.column." + key, shape, synonyms);
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run)
      throws RowRefused, SQLException {
    String label = row.text("label", 300);
    if (label.isEmpty()) {
      throw new RowRefused("label", "patients.import.missing");
    }
    String code = row.text("code", 10);
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
              category(row.text("category")).name(),
              label,
              code.isEmpty() ? null : code,
              onset,
              ended ? "RESOLVED" : "ACTIVE",
              now,
              ended ? now : null));
    }
  }

  private static ConditionCategory category(String text) {
    String word = Folding.fold(text);
    return CATEGORIES.entrySet().stream()
        .filter(entry -> word.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ConditionCategory.PROBLEM);
  }

  /** What was changed, removed or put back by hand since, and notes signed in these charts. */
  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    long changed =
        made.count(em, "encounters_condition", "resolved_by IS NOT NULL OR edited_at IS NOT NULL");
    LocalDateTime since = LocalDateTime.ofInstant(made.since(), ZoneOffset.UTC);
    long signed = made.sum(some -> signed(some, since));
    return List.of(
        new Obstacle("encounters.import.obstacle.changed", changed),
        new Obstacle("encounters.import.obstacle.signed", signed));
  }

  private long signed(List<Long> rows, LocalDateTime since) {
    Object count =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM encounters_encounter WHERE finished_at > ? AND patient_id IN"
                    + " (SELECT patient_id FROM encounters_condition WHERE id IN ("
                    + MadeRows.in(rows)
                    + "))")
            .setParameter(1, since)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public void undo(MadeRows made) {
    made.delete(em, "encounters_condition");
  }
}
