package org.galien.patients.correspondents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** The address book of other software; one who is in ours by RPPS, or by name and town, stays. */
@ApplicationScoped
class ImportedCorrespondents implements ImportTarget {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "correspondents";
  }

  @Override
  public String label() {
    return "patients.import.kind.correspondents";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean ofPatient() {
    return false;
  }

  @Override
  public List<String> names() {
    return List.of("correspondant", "confrere", "annuaire");
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        column(ImportColumn.ID, CellShape.TEXT, "id", "numero", "code", "id correspondant", "num"),
        column("name", CellShape.TEXT, "nom", "nom correspondant", "raison sociale").necessary(),
        column("first-name", CellShape.TEXT, "prenom"),
        column("specialty", CellShape.TEXT, "specialite", "profession", "discipline", "qualite"),
        column("rpps", CellShape.RPPS, "rpps", "numero rpps", "no rpps"),
        column("phone", CellShape.PHONE, "telephone", "tel", "tel1"),
        column("fax", CellShape.PHONE, "fax", "telecopie"),
        column("email", CellShape.EMAIL, "email", "mail", "courriel", "e mail"),
        column(
            "secure-email",
            CellShape.EMAIL,
            "mssante",
            "mail mssante",
            "messagerie securisee",
            "apicrypt"),
        column("address", CellShape.TEXT, "adresse", "rue", "adresse 1"),
        column("postal-code", CellShape.POSTAL_CODE, "code postal", "cp"),
        column("town", CellShape.TEXT, "ville", "commune"));
  }

  private static ImportColumn column(String key, CellShape shape, String... synonyms) {
    return ImportColumn.of(key, "patients.correspondents.field." + key, shape, synonyms);
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run) throws RowRefused {
    Correspondent one =
        CorrespondentRules.tidied(
            new Correspondent(
                0,
                0,
                row.text("name"),
                row.text("first-name"),
                row.text("specialty"),
                row.text("rpps"),
                row.text("phone"),
                row.text("fax"),
                row.text("email"),
                row.text("secure-email"),
                row.text("address"),
                row.text("postal-code"),
                row.text("town")));
    List<CorrespondentRefusal> refusals = CorrespondentRules.refusals(one);
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals.getFirst().field().key(), refusals.getFirst().key());
    }
    List<?> here = here(one);
    if (!here.isEmpty()) {
      return Taken.known(((Number) here.getFirst()).longValue());
    }
    if (!run.writing()) {
      return Taken.made(0);
    }
    CorrespondentEntity entity = new CorrespondentEntity();
    entity.take(one);
    em.persist(entity);
    em.flush();
    return Taken.made(entity.id);
  }

  private List<?> here(Correspondent one) {
    boolean numbered = !one.rpps().isEmpty();
    String condition =
        numbered
            ? "rpps = ?"
            : "rpps IS NULL AND name = ? AND first_name = ? AND COALESCE(town, '') = ? AND"
                + " specialty = ?";
    var query =
        em.createNativeQuery(
            "SELECT id FROM patients_correspondent WHERE removed_at IS NULL AND "
                + condition
                + " LIMIT 1");
    if (numbered) {
      query.setParameter(1, one.rpps());
    } else {
      query.setParameter(1, one.name()).setParameter(2, one.firstName());
      query.setParameter(3, one.town()).setParameter(4, one.specialty());
    }
    return query.getResultList();
  }

  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    long changed =
        made.count(em, "patients_correspondent", "version > 1 OR removed_at IS NOT NULL");
    return List.of(new Obstacle("patients.import.obstacle.correspondents", changed));
  }

  @Override
  public void undo(MadeRows made) {
    made.delete(em, "patients_correspondent");
  }
}
