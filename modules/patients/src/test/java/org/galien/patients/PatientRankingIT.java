package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes first. The orders were written down before the search was. */
@ExtendWith(Standalone.class)
class PatientRankingIT {

  private static boolean filled;

  private final Patients patients;
  private final Acting acting;

  PatientRankingIT(Patients patients, Acting acting) {
    this.patients = patients;
    this.acting = acting;
    if (!filled) {
      filled = true;
      // Written in an order that helps nobody: worst first.
      person("Legrand", null, "Petit");
      person("El-Amrani-Petit", null, "Samira");
      person("Durand-Petitjean", null, "Lucie");
      person("Petitot", "Arnoult", "Denise");
      person("Petitjean", null, "Bruno");
      person("Petit", "Zarka", "Anne");
      person("Petit-Gautier", null, "Claire");
      person("Petit", null, "Zoé");
      person("Petit", null, "Annette");
      person("Petit", null, "Anne");
      person("Moulin", "Petit", "Josette");

      person("Delaunay", null, "Marguerite");
      person("Delaunay-Rousseau", null, "Yves");
      person("Delannoy", null, "Hubert");
      person("Rousselet", null, "Delphine");
      person("Quellebeuf", null, "Philippine");
      person("Vandenbroucke", null, "Gwenaëlle");
      person("de la Rochebrune", null, "Aymar");
      person("Rochebrune", null, "Tancrède");
      person("O", null, "Y");
      person("Osmont", null, "Yvette");
      person("D’Ysengrin", null, "Octave");
    }
  }

  @Test
  void everyExactUsedNameThenBirthNameThenBeginningsThenPartsThenFirstNames() {
    assertEquals(
        List.of(
            "PETIT Anne",
            "PETIT Annette",
            "PETIT Josette",
            "PETIT Zoé",
            "ZARKA Anne",
            "PETIT-GAUTIER Claire",
            "PETITJEAN Bruno",
            "ARNOULT Denise",
            "EL-AMRANI-PETIT Samira",
            "DURAND-PETITJEAN Lucie",
            "LEGRAND Petit"),
        names("petit"));
  }

  @Test
  void aFirstNameTypedWholeComesBeforeItsBeginning() {
    assertEquals(List.of("PETIT Anne", "PETIT Annette", "ZARKA Anne"), names("petit anne"));
    assertEquals(List.of("PETIT Anne", "PETIT Annette", "ZARKA Anne"), names("anne petit"));
  }

  @Test
  void theFamilyNameDecidesAlsoWhenALongerFirstNameIsTyped() {
    person("Lucasse", null, "Maximilienne");
    person("Zyxlucas", "Lucas", "Maximilienne");
    person("Lucas", "Abelard", "Maximilienne");
    assertEquals(
        List.of("LUCAS Maximilienne", "ABELARD Maximilienne", "LUCASSE Maximilienne"),
        names("maximilienne lucas"));
  }

  @Test
  void aNameOfSeveralWordsIsExactOnlyAsAWhole() {
    assertEquals(
        List.of("DE LA ROCHEBRUNE Aymar"), names("de la rochebrune").stream().limit(1).toList());
    assertEquals(
        List.of("ROCHEBRUNE Tancrède", "DE LA ROCHEBRUNE Aymar"),
        names("rochebrune").stream().limit(2).toList());
  }

  @Test
  void chartsOpenedLatelyComeFirstWithinTheirRankOnly() {
    String name = People.uniqueName();
    PatientId alice = person(name, null, "Alice");
    PatientId berthe = person(name, null, "Berthe");
    PatientId longer = person(name + "in", null, "Carole");
    Actor secretary =
        new Actor(new UserId(berthe.value() + 8_000_000), "Secrétaire", Set.of(Role.SECRETARY));
    acting.runAs(secretary, () -> patients.openChart(longer));
    acting.runAs(secretary, () -> patients.openChart(berthe));
    acting.runAs(secretary, () -> assertEquals(List.of(berthe, alice, longer), ids(name)));
    assertEquals(List.of(alice, berthe, longer), ids(name));
  }

  @Test
  void aSearchIsHeldToThoseOfTheDay() {
    String name = People.uniqueName();
    PatientId alice = person(name, null, "Alice");
    PatientId berthe = person(name, null, "Berthe");
    List<PatientId> day = List.of(berthe);
    assertEquals(List.of(berthe), found(patients.find(name, day, 10)));
    assertEquals(List.of(berthe), found(patients.find(name.replace("Zyx", "Zxy"), day, 10)));
    assertEquals(List.of(), found(patients.find("petit", day, 10)));
    assertEquals(List.of(), found(patients.find(name, List.of(), 10)));
    assertEquals(
        List.of(berthe, alice),
        patients.hits(List.of(berthe, alice)).stream().map(PatientHit::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delaunai",
        "dlaunay",
        "dealunay",
        "delaunnay",
        "delaumay",
        "delonay",
        "dlaunay margu",
        "margurite delaunay",
        "marguerite dlaunay",
        "delaunai 1958",
        "dlauna"
      })
  void aSlipStillFinds(String typed) {
    PatientHit hit =
        patients.search(typed, 10).stream()
            .filter(one -> one.display().equals("DELAUNAY Marguerite"))
            .findFirst()
            .orElseThrow();
    assertTrue(hit.close(), typed);
  }

  @ParameterizedTest
  @CsvSource({
    "filipine, QUELLEBEUF Philippine",
    "quelebeuf, QUELLEBEUF Philippine",
    "vandenbrouke, VANDENBROUCKE Gwenaëlle",
    "vandenbroukce, VANDENBROUCKE Gwenaëlle",
    "gwenaele, VANDENBROUCKE Gwenaëlle",
    "de la rochbrune, DE LA ROCHEBRUNE Aymar",
    "rochebrunne tancrede, ROCHEBRUNE Tancrède"
  })
  void soDoesANameAsItIsHeard(String typed, String found) {
    List<PatientHit> hits = patients.search(typed, 10);
    assertTrue(hits.stream().anyMatch(hit -> hit.display().equals(found) && hit.close()), typed);
  }

  @Test
  void closeOnesStandBelowExactOnesAndSaySo() {
    person("Zyxlemoine", null, "Ines");
    person("Zyxlemoyne", null, "Abel");
    List<PatientHit> hits = patients.search("zyxlemoine", 10);
    assertEquals(List.of("ZYXLEMOINE Ines", "ZYXLEMOYNE Abel"), displayed(hits));
    assertFalse(hits.getFirst().close());
    assertTrue(hits.getLast().close());
  }

  @Test
  void whatIsNoNameIsNeverCorrected() {
    assertEquals(List.of(), names("delaunay 1959"));
    assertEquals(List.of(), names("zqxwvk"));
    assertEquals(List.of(), names("dela nul"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O Y", "o", "Y", "y o"})
  void namesOfOneLetterAreFoundWholeAndNothingElseIs(String typed) {
    assertEquals(List.of("O Y"), names(typed));
  }

  @Test
  void itSaysHowManyThereAreUpToABound() {
    for (int i = 0; i < 14; i++) {
      person("Zyxfoule", null, "Anne" + (char) ('a' + i));
    }
    PatientsFound found = patients.find("zyxfoule", 8);
    assertEquals(8, found.hits().size());
    assertEquals(14, found.total());
    assertFalse(found.more());
    assertEquals(14, patients.find("zyxfoule", 50).total());
    assertEquals(0, patients.find("zqxwvk", 8).total());
    assertEquals(0, patients.find(null, 8).total());
  }

  private PatientId person(String birthName, String usedName, String firstName) {
    Traits traits =
        Traits.of(birthName, firstName, LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    return patients.create(PatientDraft.of(usedName == null ? traits : traits.using(usedName)));
  }

  private List<String> names(String typed) {
    return displayed(patients.search(typed, 20));
  }

  private static List<String> displayed(List<PatientHit> hits) {
    List<String> names = new ArrayList<>();
    hits.forEach(hit -> names.add(hit.display()));
    return names;
  }

  private List<PatientId> ids(String typed) {
    return found(patients.find(typed, 10));
  }

  private static List<PatientId> found(PatientsFound found) {
    return found.hits().stream().map(PatientHit::id).toList();
  }
}
