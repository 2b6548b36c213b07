package org.galien.encounters.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.encounters.entries.EntryChangedMeanwhile;
import org.galien.encounters.entries.EntryUnknown;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeRequest;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.galien.terminology.Cim10;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries of the lists are changed and ended, and every version that stood can be read again. */
@ExtendWith(Standalone.class)
class ListsIT {

  private static final PartialDate SPRING = new PartialDate(2014, 4, 0);

  private final Services services;
  private final Allergies allergies;
  private final Conditions conditions;
  private final Treatments treatments;
  private final TestClock clock;
  private final Practice practice;
  private final PatientId patient;
  private final Staff.Person doctor;

  ListsIT(Services services, TestClock clock) {
    this.services = services;
    this.allergies = services.get(Allergies.class);
    this.conditions = services.get(Conditions.class);
    this.treatments = services.get(Treatments.class);
    this.clock = clock;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void everyVersionOfAProblemIsKeptWithWhoSaidIt() throws Exception {
    long id = record(problem("Diabète"));
    Staff.Person nurse = practice.person(Role.NURSE);
    nurse.does(() -> conditions.change(patient, id, 1, problem("Diabète de type 2")));
    doctor.does(() -> conditions.remove(patient, id, ended(new PartialDate(2020, 5, 0))));
    List<EntryVersion> versions = conditions.versions(patient, id);
    assertEquals(3, versions.size());
    assertEquals(
        List.of(doctor.name(), nurse.name(), doctor.name()),
        versions.stream().map(EntryVersion::by).toList());
    assertTrue(said(versions.get(0)).containsAll(Set.of("Diabète de type 2", "05/2020")));
    assertTrue(said(versions.get(1)).contains("Diabète de type 2"));
    assertTrue(said(versions.get(2)).containsAll(Set.of("Diabète", "04/2014")));
    assertEquals(versions.get(2).until(), versions.get(1).from());
    assertEquals(new PartialDate(2020, 5, 0), conditions.removed(patient).getFirst().endedOn());
  }

  @Test
  void whoChangesAnOlderVersionIsToldWhoWasFirst() throws Exception {
    long id = record(problem("Asthme"));
    int seen = conditions.view(patient, id).version();
    doctor.does(() -> conditions.change(patient, id, seen, problem("Asthme allergique")));
    assertThrows(
        EntryChangedMeanwhile.class,
        () -> doctor.does(() -> conditions.change(patient, id, seen, problem("Asthme d’effort"))));
    assertEquals("Asthme allergique", conditions.of(patient).getFirst().label());
  }

  @Test
  void historyKeepsItsPartsAndARelativesIsNeverThePatients() throws Exception {
    record(draft(ConditionCategory.SURGICAL, "Appendicectomie", SPRING, ""));
    record(draft(ConditionCategory.FAMILY, "Infarctus", PartialDate.ofYear(1950), "père"));
    record(draft(ConditionCategory.RISK, "Tabac, 20 paquets-années", null, ""));
    List<ConditionView> all = conditions.of(patient);
    assertEquals("père", all.get(1).relative());
    assertEquals(
        List.of("Appendicectomie"),
        all.stream().filter(c -> c.category().own()).map(ConditionView::label).toList());
  }

  @Test
  void datesThatCannotBeAreRefusedAtTheirField() {
    PartialDate before = PartialDate.ofYear(1957);
    refused("onset", () -> record(draft(ConditionCategory.PROBLEM, "Asthme", before, "")));
    PartialDate later = PartialDate.of(LocalDate.now(clock).plusDays(1));
    refused("onset", () -> record(draft(ConditionCategory.FAMILY, "Asthme", later, "")));
    refused("onset", () -> allergy("Latex", later));
    refused("onset", () -> treatment("Metformine", before));
    refused("label", () -> record(problem(" ")));
    refused("drug", () -> treatment("", null));
  }

  @Test
  void anEndBeforeItsBeginningIsRefused() throws Exception {
    long id = record(problem("Asthme"));
    refused(
        "endedOn",
        () -> {
          doctor.does(() -> conditions.remove(patient, id, ended(PartialDate.ofYear(2013))));
          return 0L;
        });
    assertEquals(1, conditions.of(patient).size());
  }

  @Test
  void anAllergyIsEnteredOnceHoweverItIsSpelt() throws Exception {
    long id = allergy("Pénicilline G", null);
    refused("substance", () -> allergy("PENICILLINE-g", null));
    doctor.does(() -> allergies.change(patient, id, 1, allergyTo("Pénicilline", SPRING)));
    assertEquals(SPRING, allergies.of(patient).entries().getFirst().onset());
    doctor.does(() -> allergies.remove(patient, id, Removal.of(RemovalReason.ENTERED_IN_ERROR)));
    allergy("Pénicilline", null);
    assertEquals(3, allergies.versions(patient, id).size());
  }

  @Test
  void treatmentsAreChangedEndedAndPutBack() throws Exception {
    long id = treatment("Metformine", SPRING);
    TreatmentDraft more = new TreatmentDraft("Metformine 1 000 mg", "1-0-1", "", true, SPRING);
    doctor.does(() -> treatments.change(patient, id, 1, more));
    doctor.does(() -> treatments.remove(patient, id, ended(null)));
    assertTrue(treatments.of(patient).isEmpty());
    doctor.does(() -> treatments.restore(patient, id));
    assertEquals("1-0-1", treatments.of(patient).getFirst().dosage());
    assertTrue(treatments.of(patient).getFirst().declared());
    assertEquals(4, treatments.versions(patient, id).size());
  }

  @Test
  void nobodyButCliniciansReadsOrChangesThem() throws Exception {
    long id = treatment("Metformine", null);
    Staff.Person secretary = practice.person(Role.SECRETARY);
    for (Runnable work :
        List.<Runnable>of(
            () -> treatments.of(patient),
            () -> treatments.versions(patient, id),
            () -> treatments.view(patient, id),
            () -> treatments.remove(patient, id, ended(null)),
            () -> conditions.versions(patient, id))) {
      assertThrows(NotesAreForClinicians.class, () -> secretary.does(work));
    }
    PatientId other = practice.patient();
    assertThrows(EntryUnknown.class, () -> treatments.versions(other, id));
    assertThrows(EntryUnknown.class, () -> treatments.view(other, id));
  }

  @Test
  void aMergeTakesTreatmentsAlongAndBack() throws Exception {
    PatientId other = practice.patient();
    long id = treatment("Metformine", null);
    Patients patients = services.get(Patients.class);
    ChartMerges merges = services.get(ChartMerges.class);
    int mine = patients.view(patient).version();
    int theirs = patients.view(other).version();
    long merge =
        doctor.asks(() -> merges.merge(new MergeRequest(other, theirs, patient, mine, Set.of())));
    assertEquals(id, treatments.of(other).getFirst().id());
    assertEquals(1, treatments.versions(other, id).size());
    doctor.does(() -> merges.undo(merge));
    assertEquals(id, treatments.of(patient).getFirst().id());
  }

  @Test
  void aCodeIsHeldToTheTableOnceThereIsOne() throws Exception {
    Cim10 cim10 = services.get(Cim10.class);
    long id = record(ConditionDraft.problem("Autre chose", "ZZ9", null));
    cim10.replace("cim10.csv", "", "E11.9;Diabète\n".getBytes(StandardCharsets.UTF_8));
    try {
      refused("code", () -> record(ConditionDraft.problem("Diabète", "E11.8", null)));
      long coded = record(ConditionDraft.problem("Diabète", "e119", null));
      assertEquals("E11.9", conditions.view(patient, coded).code());
      doctor.does(
          () -> conditions.change(patient, id, 1, ConditionDraft.problem("Chose", "ZZ9", null)));
      assertFalse(cim10.find("diab", 5).isEmpty());
    } finally {
      withoutTable();
    }
  }

  /** Tests of the module share one database. */
  private void withoutTable() throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM terminology_table");
      statement.execute("DELETE FROM terminology_cim10");
    }
  }

  private static void refused(String field, Callable<Long> work) {
    assertEquals(field, assertThrows(FieldRefused.class, work::call).field());
  }

  private static Removal ended(PartialDate on) {
    return new Removal(RemovalReason.ENDED, "", on);
  }

  private static List<String> said(EntryVersion version) {
    return version.lines().stream().map(EntryVersion.Line::text).toList();
  }

  private static ConditionDraft problem(String label) {
    return draft(ConditionCategory.PROBLEM, label, SPRING, "");
  }

  private static ConditionDraft draft(
      ConditionCategory category, String label, PartialDate onset, String relative) {
    return new ConditionDraft(category, label, null, null, onset, relative);
  }

  private long record(ConditionDraft draft) throws Exception {
    return doctor.asks(() -> conditions.record(patient, draft));
  }

  private long treatment(String drug, PartialDate onset) throws Exception {
    TreatmentDraft draft = new TreatmentDraft(drug, "", "", false, onset);
    return doctor.asks(() -> treatments.record(patient, draft));
  }

  private static AllergyDraft allergyTo(String substance, PartialDate onset) {
    return new AllergyDraft(AllergyKind.ALLERGY, substance, "", Criticality.UNKNOWN, onset);
  }

  private long allergy(String substance, PartialDate onset) throws Exception {
    return doctor.asks(() -> allergies.record(patient, allergyTo(substance, onset)));
  }
}
