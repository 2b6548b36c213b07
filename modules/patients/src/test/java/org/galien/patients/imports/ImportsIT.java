package org.galien.patients.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.galien.patients.PatientHit;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.People;
import org.galien.patients.correspondents.Correspondents;
import org.galien.patients.imports.ImportView.ImportDoubt;
import org.galien.patients.imports.tables.FileRefused;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ImportsIT {

  private final Imports imports;
  private final ImportWork work;
  private final ImportUndo undo;
  private final Patients patients;
  private final Correspondents correspondents;
  private final Acting acting;
  private final Actor administrator;
  private final Actor secretary;
  private final String one = People.uniqueName();
  private final String other = People.uniqueName();
  private final String software = Foreign.software();

  ImportsIT(
      Imports imports,
      ImportWork work,
      ImportUndo undo,
      Patients patients,
      Correspondents correspondents,
      Acting acting,
      Users users) {
    this.imports = imports;
    this.work = work;
    this.undo = undo;
    this.patients = patients;
    this.correspondents = correspondents;
    this.acting = acting;
    this.administrator = Foreign.administrator(users);
    this.secretary = People.secretary(users);
  }

  @Test
  void columnsAreProposedByTheirNamesAndContents() throws Exception {
    long id = asAdministrator(() -> imports.open(software));
    asAdministrator(
        () ->
            Foreign.add(
                imports,
                id,
                "export.csv",
                "CODE_X3;NOM_USAGE;NOM_NAISS;PRENOM;DDN;CIV;GSM;COULEUR\n"
                    + "A4;"
                    + one
                    + ";"
                    + other
                    + ";Zoé, Anne;14031958;F;0612121212;\n"
                    + "A4;;"
                    + one
                    + ";Luc;01/02/1960;M;0613131313;\n"));
    ImportView view = asAdministrator(() -> imports.view(id));
    assertEquals("patients", view.files().getFirst().kind());
    assertEquals(
        "{CODE_X3=, NOM_USAGE=used-name, NOM_NAISS=birth-name, PRENOM=first-name, DDN=birth-date,"
            + " CIV=sex, GSM=phone, COULEUR=-}",
        Foreign.mapping(view, 0).toString());
    assertThrows(MappingIncomplete.class, () -> tryOut(id));
  }

  @Test
  void aTryChangesNothingAndSaysWhatWouldBe() throws Exception {
    long id =
        opened(
            "1;"
                + one
                + ";Jeanne;14/03/1958;2;\n2;"
                + one
                + ";Paul;31/02/1960;M;\n3;;Luc;01/02/1960;M;\n");
    ImportView view = tryOut(id);
    assertEquals("patients 3 1 0 0 0 2", Foreign.made(view));
    assertEquals(0, patients.search(one, 5).size());
    List<ImportView.ImportIssue> issues = asAdministrator(() -> imports.issues(id, false, 9));
    assertEquals(
        List.of("3 DDN 31/02/1960", "4 NOM_NAISS "),
        issues.stream().map(i -> i.line() + " " + i.column() + " " + i.value()).toList());
  }

  @Test
  void whatIsMadeIsFoundAndMadeOnce() throws Exception {
    String rows =
        "1;" + one + ";Jeanne;14/03/1958;2;06 12 12 12 12\n2;" + other + ";Paul;1960;M;\n";
    make(opened(rows));
    PatientHit hit = patients.search(one, 5).getFirst();
    PatientView view = patients.view(hit.id());
    assertEquals("0612121212", view.contact().phone());
    assertEquals(1, patients.search(other, 5).size());
    ImportView again = make(opened(rows + "3;" + one + ";Luc;01/02/1960;M;\n"));
    assertEquals("patients 3 1 2 0 0 0", Foreign.made(again));
    assertEquals(2, patients.search(one, 5).size());
  }

  @Test
  void whoMayBeHereIsAskedAboutAndNeverMergedByItself() throws Exception {
    String phone = People.uniquePhone();
    PatientId here = patients.create(People.draft(one, "Jeanne", phone));
    String row = "1;" + one + ";Jeanne;14/03/1958;2;" + phone + "\n";
    long unasked = opened(row);
    tryOut(unasked);
    ImportDoubt doubt = asAdministrator(() -> imports.doubts(unasked, 9)).getFirst();
    assertEquals(here.value(), doubt.candidate());
    assertTrue(doubt.likely());
    assertNull(doubt.decision());
    make(unasked);
    assertEquals(2, patients.search(one, 5).size());
    asAdministrator(() -> undone(unasked));
    long asked = opened(row);
    tryOut(asked);
    asAdministrator(() -> decided(asked, doubt.key(), here));
    assertEquals("patients 1 0 1 0 0 0", Foreign.made(make(asked)));
    assertEquals(1, patients.search(one, 5).size());
  }

  @Test
  void anImportIsUndoneAsAWholeUntilSomebodyWorkedWithIt() throws Exception {
    long id = opened("1;" + one + ";Jeanne;14/03/1958;2;\n2;" + other + ";Paul;01/02/1960;M;\n");
    make(id);
    PatientId made = patients.search(one, 5).getFirst().id();
    PatientView view = patients.view(made);
    patients.correct(made, view.version(), People.draft(one, "Jeannette"));
    UndoHindered hindered =
        assertThrows(UndoHindered.class, () -> asAdministrator(() -> undone(id)));
    assertEquals(1, hindered.obstacles().getFirst().count());
    assertEquals(
        "This import cannot be undone any more: patients changed or merged since: 1.",
        Messages.text(Locale.ENGLISH, hindered));
    assertEquals(1, patients.search(other, 5).size());
  }

  @Test
  void whatWasUndoneIsGoneAndCanComeAgain() throws Exception {
    String rows = "1;" + one + ";Jeanne;14/03/1958;2;\n";
    long id = opened(rows);
    make(id);
    asAdministrator(() -> undone(id));
    assertEquals(0, patients.search(one, 5).size());
    make(opened(rows));
    assertEquals(1, patients.search(one, 5).size());
  }

  @Test
  void aFileThatIsCutIsRefusedWholeAndNothingChanges() throws Exception {
    long id = asAdministrator(() -> imports.open(software));
    FileRefused refused =
        assertThrows(
            FileRefused.class,
            () ->
                asAdministrator(
                    () ->
                        Foreign.add(
                            imports,
                            id,
                            "patients.csv",
                            Foreign.HEAD + "1;" + one + ";Jeanne;14/0")));
    assertEquals(2, refused.line());
    assertEquals(List.of(), asAdministrator(() -> imports.view(id)).files());
  }

  @Test
  void whoCallsItOffLeavesNothing() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      rows.append(i).append(';').append(one).append(";Jeanne;14/03/1958;2;\n");
    }
    long id = opened(rows.toString());
    tryOut(id);
    assertThrows(ImportCancelled.class, () -> asAdministrator(() -> made(id, new StopsAt(2))));
    assertEquals(0, patients.search(one, 5).size());
    assertTrue(asAdministrator(() -> imports.view(id)).open());
  }

  @Test
  void aParentsNumberIsNotTheChildsOwn() throws Exception {
    long id =
        openedAs(
            "patients.csv",
            "NUM;NOM;PRENOM;DDN;SEXE;NIR\n7;" + one + ";Zoé;05/06/2019;F;180037512345634\n");
    ImportView view = tryOut(id);
    List<ImportView.ImportIssue> issues = asAdministrator(() -> imports.issues(id, false, 9));
    if (issues.isEmpty()) {
      make(id);
      assertNull(patients.view(patients.search(one, 5).getFirst().id()).nir());
    } else {
      assertEquals("NIR", issues.getFirst().column(), Foreign.made(view));
    }
  }

  @Test
  void correspondentsComeOnceToo() throws Exception {
    String rows =
        "NOM;PRENOM;SPECIALITE;MSSANTE;VILLE\n" + one + ";Anne;Cardiologie;a@b.mssante.fr;Lille\n";
    make(openedAs("correspondants.csv", rows));
    assertEquals(
        "correspondents 1 0 1 0 0 0", Foreign.made(make(openedAs("annuaire.csv", rows + "\n"))));
    var found = correspondents.list(PageQuery.first(9).filteredBy(java.util.Map.of("name", one)));
    assertEquals("a@b.mssante.fr", found.getFirst().secureEmail());
  }

  @Test
  void itIsForAdministrators() {
    assertThrows(RoleRefused.class, () -> acting.as(secretary, () -> imports.open(software)));
    assertFalse(secretary.clinical());
  }

  private record StopsAt(int[] left) implements ImportProgress {

    StopsAt(int looks) {
      this(new int[] {looks});
    }

    @Override
    public void at(int percent) {}

    @Override
    public void requireGoingOn() {
      if (--left[0] < 0) {
        throw new ImportCancelled();
      }
    }
  }

  private long opened(String rows) throws Exception {
    return openedAs("patients.csv", Foreign.HEAD + rows);
  }

  private long openedAs(String name, String text) throws Exception {
    long id = asAdministrator(() -> imports.open(software));
    asAdministrator(() -> Foreign.add(imports, id, name, text));
    return id;
  }

  private ImportView tryOut(long id) throws Exception {
    asAdministrator(
        () -> {
          work.tryOut(id, Foreign.UNSEEN);
          return null;
        });
    return asAdministrator(() -> imports.view(id));
  }

  private ImportView make(long id) throws Exception {
    asAdministrator(() -> made(id, Foreign.UNSEEN));
    return asAdministrator(() -> imports.view(id));
  }

  private Void made(long id, ImportProgress progress) throws Exception {
    work.make(id, progress);
    return null;
  }

  private Void undone(long id) throws Exception {
    undo.undo(id);
    return null;
  }

  private Void decided(long id, String key, PatientId here) throws IOException {
    imports.decide(id, key, here.value(), true);
    return null;
  }

  private <T> T asAdministrator(Callable<T> work) throws Exception {
    return acting.as(administrator, work);
  }
}
