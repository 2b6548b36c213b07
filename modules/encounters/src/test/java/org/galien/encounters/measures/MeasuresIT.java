package org.galien.encounters.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.growth.Growth;
import org.galien.encounters.growth.GrowthChart;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.galien.terminology.GrowthMeasure;
import org.galien.terminology.GrowthReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class MeasuresIT {

  private final Services services;
  private final Measures measures;
  private final Practice practice;
  private final PatientId patient;
  private final Staff.Person doctor;
  private final LocalDate today;

  MeasuresIT(Services services, Measures measures, TestClock clock) {
    this.services = services;
    this.measures = measures;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.doctor = practice.person(Role.PHYSICIAN);
    this.today = LocalDate.now(clock);
  }

  @Test
  void whatIsTypedInOneLineStandsAmongTheMeasuresOfAllModules() throws Exception {
    record(patient, "72 kg 1,70 m 120/75 hba1c 7,1 %");
    Map<String, String> all = written(patient);
    assertEquals(
        Map.of(
            "weight", "72",
            "height", "170",
            "pressure-systolic", "120",
            "pressure-diastolic", "75",
            "hba1c", "7.1",
            "bmi", "24.9"),
        all);
  }

  @Test
  void whatNobodyCanHaveIsRefusedAndWhatIsImprobableAskedAgain() throws Exception {
    assertThrows(MeasureImpossible.class, () -> record(patient, "72 kg 12/7"));
    assertTrue(measures.of(patient).isEmpty());
    assertThrows(MeasureImprobable.class, () -> record(patient, "92 cm"));
    MeasureLine line = MeasureLine.read("92 cm", today);
    doctor.asks(() -> measures.record(patient, line.drafts(), null, true));
    assertEquals("92", measures.of(patient).getFirst().getSaid());
    assertThrows(FieldRefused.class, () -> record(patient, "72 kg le 01/01/1950"));
    String tomorrow =
        today.plusDays(1).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    assertThrows(FieldRefused.class, () -> record(patient, "72 kg le " + tomorrow));
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrectsAndBothAreRead() throws Exception {
    long id = record(patient, "120/75").getFirst();
    doctor.does(() -> measures.change(patient, id, 1, draft("130/75"), today.minusDays(1), false));
    Measure systolic = sourced(patient).get("pressure-systolic");
    assertEquals("130", systolic.written());
    assertEquals("120", systolic.former());
    assertEquals(Measure.Standing.CORRECTED, systolic.standing());
    assertEquals(2, measures.versions(patient, id).size());
    assertEquals("120/75", measures.versions(patient, id).getLast().lines().get(1).text());
    assertThrows(
        FieldRefused.class,
        () -> doctor.does(() -> measures.change(patient, id, 2, draft("72 kg"), today, false)));
    Removal mistake = Removal.of(RemovalReason.ENTERED_IN_ERROR);
    doctor.does(() -> measures.remove(patient, id, mistake));
    assertTrue(sourced(patient).isEmpty());
    assertEquals("130/75 mmHg", measures.removed(patient).getFirst().label());
  }

  @Test
  void whoIsNoClinicianSeesNone() throws Exception {
    record(patient, "72 kg");
    Staff.Person secretary = practice.person(Role.SECRETARY);
    assertTrue(secretary.asks(() -> sourced(patient)).isEmpty());
    assertThrows(NotesAreForClinicians.class, () -> secretary.asks(() -> measures.of(patient)));
  }

  @Test
  void aChildsIndexTakesAHeightOfTheSameMonthOnly() throws Exception {
    PatientId child = child(LocalDate.of(today.getYear() - 4, 1, 10));
    String early =
        today.minusDays(60).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    record(child, "98 cm le " + early);
    record(child, "16 kg");
    assertTrue(measures.bmi(child).isEmpty());
    record(child, "100 cm");
    assertEquals("16,0", measures.bmi(child).getFirst().getSaid());
  }

  @Test
  void growthIsReadAgainstTheTableOfThePractice() throws Exception {
    Growth growth = services.get(Growth.class);
    GrowthReferences references = services.get(GrowthReferences.class);
    PatientId child = child(today.minusDays(100));
    record(child, "5,5 kg");
    assertTrue(growth.chart(child, GrowthMeasure.WEIGHT).isEmpty());
    String table = "mesure;sexe;age_jours;L;M;S\npoids;F;0;1;3;0,1\npoids;F;200;1;7;0,1\n";
    references.replace("essai.csv", "fictive", table.getBytes(StandardCharsets.UTF_8));
    try {
      GrowthChart chart = growth.chart(child, GrowthMeasure.WEIGHT).orElseThrow();
      assertEquals(1.0, chart.points().getFirst().z(), 1e-9);
      assertEquals(84.13, chart.points().getFirst().percentile(), 0.01);
      assertEquals("essai.csv", chart.table().source());
      assertTrue(growth.chart(child, GrowthMeasure.HEIGHT).isEmpty());
      assertTrue(growth.chart(patient, GrowthMeasure.WEIGHT).isEmpty());
    } finally {
      withoutTable();
    }
  }

  private void withoutTable() throws Exception {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM terminology_table");
      statement.execute("DELETE FROM terminology_growth");
    }
  }

  private PatientId child(LocalDate birth) {
    String name = "ENFANT" + (char) ('A' + birth.getDayOfMonth() % 26);
    Traits traits = Traits.of(name, "Léa", birth, AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  private MeasureDraft draft(String typed) {
    return MeasureLine.read(typed, today).drafts().getFirst();
  }

  private List<Long> record(PatientId of, String typed) throws Exception {
    MeasureLine line = MeasureLine.read(typed, today);
    return doctor.asks(() -> measures.record(of, line.drafts(), line.day(), false));
  }

  private Map<String, Measure> sourced(PatientId of) {
    PracticeMeasures source = services.get(PracticeMeasures.class);
    return source.measures(new MeasureQuery(of.value(), null, 100)).stream()
        .collect(Collectors.toMap(Measure::analyte, one -> one));
  }

  private Map<String, String> written(PatientId of) throws Exception {
    return doctor.asks(
        () ->
            sourced(of).values().stream()
                .collect(Collectors.toMap(Measure::analyte, Measure::written)));
  }
}
