package org.galien.patients.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicateRulesTest {

  private static final LocalDate DAY = LocalDate.of(1983, 3, 8);
  private static final String NIR = "283035935012310";
  private static final String OTHER_NIR = "283035935012407";
  private static final String PHONE = "0608004548";

  @Test
  void sameTraitsAndTelephoneAreLikelyTheSame() {
    Judgement judgement =
        judge(person("LE GUEN", "Anne").phone(PHONE), person("Leguen", "ANNE").phone(PHONE))
            .orElseThrow();
    assertEquals(DuplicateVerdict.SAME_LIKELY, judgement.verdict());
    assertEquals(
        List.of(
            DuplicateReason.SAME_NAME,
            DuplicateReason.SAME_FIRST_NAME,
            DuplicateReason.SAME_BIRTH_DATE,
            DuplicateReason.SAME_PHONE),
        judgement.reasons());
  }

  @Test
  void sameTraitsAloneAreUncertain() {
    assertEquals(uncertain(), verdict(person("BRUNET", "Laurence"), person("BRUNET", "Laurence")));
  }

  @Test
  void twoDifferentNirsAreTwoPeople() {
    Person a = person("LOPEZ", "David").nir(NIR);
    assertEquals(Optional.empty(), verdict(a, a.nir(OTHER_NIR)));
    Person here = a.phone(PHONE);
    assertEquals(
        Optional.empty(), verdict(here, person("LOPES", "David").phone(PHONE).nir(OTHER_NIR)));
  }

  @Test
  void twoDifferentNirsWhereAllElseAgreesAreForAPersonToSee() {
    Person a = person("LOPEZ", "David").phone(PHONE).nir(NIR);
    Judgement judgement = judge(a, a.nir(OTHER_NIR)).orElseThrow();
    assertEquals(DuplicateVerdict.UNCERTAIN, judgement.verdict());
    assertTrue(judgement.reasons().contains(DuplicateReason.OTHER_NIR));
  }

  @Test
  void siblingsOfOneDayWhoShareNoneOfTheirFirstNamesAreTwoPeople() {
    Person one = person("LECOMTE", "Jules Armand").phone(PHONE);
    assertEquals(Optional.empty(), verdict(one, person("LECOMTE", "Oscar Pierre").phone(PHONE)));
    assertEquals(uncertain(), verdict(one, person("LECOMTE", "Oscar Jules").phone(PHONE)));
    assertEquals(uncertain(), verdict(one, person("LECOMTE", "Oscar").phone(PHONE)));
  }

  @Test
  void aNameMistypedTogetherWithTheBirthDateIsUncertain() {
    Person typed = person("LERICOLET", "Anne").born(LocalDate.of(1983, 8, 3));
    assertEquals(uncertain(), verdict(person("LERICOLIN", "Anne"), typed));
    assertEquals(
        Optional.empty(),
        verdict(person("LERICOLIN", "Anne"), typed.born(LocalDate.of(1984, 3, 21))));
  }

  @Test
  void aNumberThatDiffersByTheSexAloneIsUncertain() {
    Person before = person("LOPEZ", "Camille").phone(PHONE).nir(NIR);
    Person after = person("LOPEZ", "Camille").phone(PHONE).nir("183035935012399").sex("M");
    assertEquals(uncertain(), verdict(before, after));
  }

  @Test
  void twinsAreUncertainEvenAtOneAddress() {
    Person lea = person("LECOMTE", "Léa").phone(PHONE);
    assertEquals(uncertain(), verdict(lea, person("LECOMTE", "Léo").phone(PHONE)));
    assertEquals(uncertain(), verdict(lea, person("LECOMTE", "Manon").phone(PHONE)));
    assertTrue(
        judge(lea, person("LECOMTE", "Manon"))
            .orElseThrow()
            .reasons()
            .contains(DuplicateReason.OTHER_FIRST_NAME));
  }

  @Test
  void parentAndChildOfOneNameAreDifferentPeople() {
    Person father = person("QUESNEL", "Bernard").phone(PHONE).born(LocalDate.of(1945, 3, 22));
    assertEquals(Optional.empty(), verdict(father, person("QUESNEL", "Bernard").phone(PHONE)));
  }

  @Test
  void dayAndMonthSwappedIsUncertainWithoutANirAndLikelyWithTheSame() {
    Person typed = person("MARION", "Océane").born(LocalDate.of(1983, 8, 3));
    assertEquals(uncertain(), verdict(person("MARION", "Océane"), typed));
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY),
        verdict(person("MARION", "Océane").nir(NIR), typed.nir(NIR)));
  }

  @Test
  void aNirSharedByTwoFirstNamesIsUncertain() {
    assertEquals(uncertain(), verdict(person("A", "Jean").nir(NIR), person("B", "Luc").nir(NIR)));
  }

  @Test
  void birthNameAndMarriedNameAtOneTelephoneAreLikelyTheSame() {
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY),
        verdict(
            person("OSTROWSKI", "Danuta").phone(PHONE), person("CARON", "Danuta").phone(PHONE)));
  }

  @Test
  void nameAndFirstNameSwappedAtOneTelephoneAreLikelyTheSame() {
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY),
        verdict(person("HUET", "Océane").phone(PHONE), person("OCEANE", "Huet").phone(PHONE)));
  }

  @Test
  void anotherSexTurnsLikelyIntoUncertain() {
    assertEquals(
        uncertain(),
        verdict(
            person("GAUTIER", "Camille").phone(PHONE),
            person("GAUTIER", "Camille").phone(PHONE).sex("M")));
  }

  @Test
  void aMissingBirthDateLeavesNamesakesUncertain() {
    assertEquals(
        uncertain(), verdict(person("COLLET", "Olivier"), person("COLLET", "Olivier").born(null)));
  }

  @Test
  void aSharedBirthDateOrNameAloneIsNothing() {
    assertEquals(Optional.empty(), verdict(person("BAILLY", "Maurice"), person("PICARD", "Rose")));
    assertEquals(
        Optional.empty(),
        verdict(person("DUVAL", "Maxime"), person("DUVAL", "Hugo").born(LocalDate.of(1990, 1, 1))));
  }

  @Test
  void whatAFrontDeskWritesIsStillTheSamePerson() {
    for (String[] names :
        new String[][] {
          {"DE LA TOUR", "LATOUR"},
          {"MARTIN-DUBOIS", "DUBOIS MARTIN"},
          {"MARTIN ép. DURAND", "DURAND"},
          {"ST-MARTIN", "SAINT MARTIN"},
          {"LEFEBVRE", "LEFEVRE"},
          {"KHELIFI", "KHALIFI"},
          {"VANDERMEERSCH", "VANDERMERCH"}
        }) {
      assertEquals(
          Optional.of(DuplicateVerdict.SAME_LIKELY),
          verdict(person(names[0], "Anne").phone(PHONE), person(names[1], "Anne").phone(PHONE)),
          names[0]);
    }
  }

  @Test
  void aShortFormIsTheFirstNameAndAPlaceholderIsNone() {
    Person whole = person("LEROY", "Frédéric").phone(PHONE).sex("M");
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY),
        verdict(whole, person("LEROY", "Fred").phone(PHONE).sex("M")));
    assertEquals(uncertain(), verdict(whole, person("LEROY", "BB").phone(PHONE).sex("M")));
    assertEquals(Optional.empty(), verdict(person("INCONNU", "X"), person("INCONNU", "X")));
  }

  @Test
  void twinsOfTwoSexesAreTwoPeople() {
    Person lea = person("LECOMTE", "Léa").phone(PHONE);
    assertEquals(Optional.empty(), verdict(lea, person("LECOMTE", "Léo").phone(PHONE).sex("M")));
  }

  @Test
  void aFirstOfJanuaryProvesLittle() {
    LocalDate unknown = LocalDate.of(1983, 1, 1);
    Person a = person("BENALI", "Fatima").born(unknown);
    assertEquals(uncertain(), verdict(a, a));
    assertEquals(uncertain(), verdict(a, person("BENALI", "Fatima")));
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY), verdict(a.phone(PHONE), a.phone(PHONE)));
  }

  @Test
  void aParentsNirIsNotTheChilds() {
    Person mother = person("PETIT", "Sophie").nir(NIR);
    Person child = person("PETIT", "Sophie").born(LocalDate.of(2015, 6, 2)).nir(NIR);
    assertEquals(uncertain(), verdict(mother, child));
    Person other = person("PETIT", "Emma").born(LocalDate.of(2015, 6, 2)).nir(NIR);
    assertEquals(Optional.empty(), verdict(mother, other));
    assertEquals(uncertain(), verdict(child.phone(PHONE), other.phone(PHONE)));
  }

  @Test
  void aNumberThatCannotBeTheBearersDoesNotPartTwoCharts() {
    Person child = person("PETIT", "Emma").born(LocalDate.of(2015, 6, 2)).phone(PHONE);
    assertEquals(uncertain(), verdict(child.nir(NIR), child.nir("215065935012318")));
  }

  @Test
  void oneNameInOtherLettersIsTheSameAndAnotherEndingIsNot() {
    Person first = person("BEN SALAH", "Mohamed").phone(PHONE).sex("M");
    assertEquals(
        Optional.of(DuplicateVerdict.SAME_LIKELY),
        verdict(first, person("BENSALEH", "Muhammad").phone(PHONE).sex("M")));
    assertEquals(
        uncertain(),
        verdict(person("BERGER", "Marina").phone(PHONE), person("BERGER", "Marine").phone(PHONE)));
    assertEquals(
        uncertain(),
        verdict(person("BERGER", "Marion").phone(PHONE), person("BERGER", "Marine").phone(PHONE)));
  }

  @Test
  void oneGenerationDoesNotShareAFirstNameAtOneTelephone() {
    Person here = person("BERGER", "Marine").phone(PHONE);
    assertEquals(uncertain(), verdict(here, here.born(LocalDate.of(1979, 11, 21))));
    assertEquals(Optional.empty(), verdict(here, here.born(LocalDate.of(1959, 11, 21))));
  }

  @Test
  void aCoupleOrAGrandchildOfOneNameIsTwoPeople() {
    Person her = person("BERGER", "Dominique").phone(PHONE);
    assertEquals(Optional.empty(), verdict(her, her.sex("M").born(LocalDate.of(1981, 11, 21))));
    assertEquals(Optional.empty(), verdict(her, her.born(LocalDate.of(1923, 3, 8))));
    assertEquals(
        Optional.empty(),
        verdict(
            person("BERGER", "Paul").phone(PHONE).sex("M"),
            person("BERGER", "Pauline").phone(PHONE)));
  }

  @Test
  void theOrderOfTheTwoNeverMatters() {
    Person a = person("LEROY", "Fred").phone(PHONE);
    Person b = person("LE ROY", "Frédérique Anne").born(LocalDate.of(1983, 8, 3)).phone(PHONE);
    assertEquals(judge(a, b), judge(b, a));
  }

  private static Optional<DuplicateVerdict> uncertain() {
    return Optional.of(DuplicateVerdict.UNCERTAIN);
  }

  private static Optional<DuplicateVerdict> verdict(Person a, Person b) {
    return judge(a, b).map(Judgement::verdict);
  }

  private static Optional<Judgement> judge(Person a, Person b) {
    return DuplicateRules.judge(a.traits(), b.traits());
  }

  private static Person person(String name, String first) {
    return new Person(name, first, DAY, "F", null, null);
  }

  private record Person(
      String name, String first, LocalDate born, String sex, String nir, String phone) {

    Person phone(String number) {
      return new Person(name, first, born, sex, nir, number);
    }

    Person nir(String value) {
      return new Person(name, first, born, sex, value, phone);
    }

    Person sex(String code) {
      return new Person(name, first, born, code, nir, phone);
    }

    Person born(LocalDate day) {
      return new Person(name, first, day, sex, nir, phone);
    }

    DuplicateTraits traits() {
      List<String> phones = phone == null ? List.of() : List.of(phone);
      return new DuplicateTraits(
          List.of(name), List.of(first), born, sex, nir, phones, null, null, false);
    }
  }
}
