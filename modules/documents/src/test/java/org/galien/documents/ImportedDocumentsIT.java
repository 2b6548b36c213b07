package org.galien.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.standalone.Services;
import org.galien.standalone.testing.ForeignFolder;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ImportedDocumentsIT {

  private static final String HEAD = "NUMPAT;NOM_NAISS;PRENOM;DDN;SEXE\n";

  private final Documents documents;
  private final Patients patients;
  private final ForeignFolder folder;
  private final String name = "Wyx" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "a");

  ImportedDocumentsIT(Services services, Documents documents, Patients patients) throws Exception {
    this.documents = documents;
    this.patients = patients;
    this.folder =
        new ForeignFolder(services)
            .with("patients.csv", HEAD + "8041;" + name + ";Jeanne;14/03/1958;F\n");
  }

  @Test
  void aNumberInTheNameFilesAndNothingElseDoes() throws Exception {
    folder.with("documents/8041_radio.txt", "Radio de " + name);
    folder.with("documents/9999_radio.txt", "Radio d’une autre que " + name);
    folder.with("documents/" + name + " Jeanne.txt", "Lettre sur " + name);
    String printed = folder.make("--naming", "number-first");
    assertTrue(printed.contains("Documents : 3 lus, 3 à créer ou créés, 0 déjà là"), printed);
    assertTrue(printed.contains("2 à attribuer"), printed);
    assertEquals(List.of("8041_radio.txt"), titles());
  }

  @Test
  void aWholeIdentityInTheNameFiles() throws Exception {
    folder.with("documents/" + name + "_Jeanne_14031958_a.txt", "Une lettre " + name);
    folder.with("documents/" + name + "_Jeanne_15031958_b.txt", "Née un autre jour " + name);
    folder.make("--naming", "person");
    assertEquals(List.of(name + "_Jeanne_14031958_a.txt"), titles());
  }

  @Test
  void anIndexSaysWhoseTheyAreAndLeadsNowhereElse() throws Exception {
    folder.with("documents/2014/a.txt", "Courrier de " + name);
    folder.with(
        "index.csv",
        "FICHIER;NUMPAT;DATE;TYPE;TITRE\n2014\\a.txt;8041;03/02/2014;Radiologie;Radio du genou\n"
            + "../patients.csv;8041;;;\nb.txt;8041;;;\n");
    String printed = folder.make();
    assertTrue(printed.contains("2 illisibles"), printed);
    DocumentSummary filed = documents.of(patient()).getFirst();
    assertEquals(
        "Radio du genou IMAGERIE 2014-02-03",
        filed.title() + " " + filed.type() + " " + filed.date());
  }

  @Test
  void undoingTakesThemOutAndTheyCanComeAgain() throws Exception {
    folder.with("documents/8041/a.txt", "Premier " + name);
    String printed = folder.make("--naming", "folder-number");
    assertEquals(1, documents.of(patient()).size());
    String undone = folder.undo(printed);
    assertTrue(undone.contains("annulée"), undone);
    assertEquals(0, patients.search(name, 3).size());
    folder.make("--naming", "folder-number");
    assertEquals(List.of("a.txt"), titles());
  }

  private List<String> titles() {
    return documents.of(patient()).stream().map(DocumentSummary::title).toList();
  }

  private PatientId patient() {
    return patients.search(name, 3).getFirst().id();
  }
}
