package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.people.Doubt;
import org.galien.ai.triage.people.PeopleReader;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.people.SubjectReader;
import org.galien.ai.triage.rules.Clue;
import org.galien.ai.triage.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate BORN = LocalDate.of(1958, 3, 4);

  private static Subject subject(String text) {
    Page page = Page.of(text);
    List<PersonMention> people = PeopleReader.read(page, TODAY);
    return SubjectReader.read(
        page, people, Clues.of(page, people).contains(Clue.PATIENT_WRITES), TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme LEFORT Odette, née le 04/03/1958",
        "Patient : LEFORT Odette   Née le : 4 mars 1958",
        "Nom : LEFORT   Prénom : Odette\nDate de naissance : 04.03.1958",
        "LEFORT Odette (04/03/1958)",
        "Concerne : Madame Odette LEFORT - DDN 04/03/58",
        "Identité : LEFORT Odette\nSexe : F\nNé(e) le 04/03/1958",
        "MME ODETTE LEFORT, NEE LE 4 MARS 1958",
        "Mme LEFORT Odette née à Rouen (76) le 04/03/1958",
        "Madame Odette LEFORT\n04/03/1958   Chambre 12",
        "LEFORT Odette, 4 mars 1958",
        "Nom de naissance\nLEFORT\nPrénom(s)\nOdette\nDate de naissance\n04/03/1958",
        "Nom :\nLEFORT\nPrénom :\nOdette\nNé(e) le :\n04/03/1958",
        "NOM        LEFORT\nPRÉNOM     ODETTE\nNÉE LE     0 4 / 0 3 / 1 9 5 8",
        "DE : LBM VALBRUN GARENNE   A : 0102030405\nLEFORT Odette  04/03/58  F"
      })
  void namesAndBirthDateAreReadInEveryLayout(String text) {
    PersonMention person = subject("Clinique du Val\nDr Paul Morin\n" + text).person();
    assertTrue(person.names().containsAll(List.of("LEFORT")), person.names().toString());
    assertTrue(person.names().stream().anyMatch(n -> n.equalsIgnoreCase("Odette")));
    assertEquals(2, person.names().size(), person.names().toString());
    assertEquals(BORN, person.birthDate());
    assertTrue(person.birthDateCertain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Son époux, M. Roger LEFORT, né le 28/12/1950, était présent.",
        "Personne de confiance : LEFORT Roger, né le 28/12/1950",
        "Responsable légal : Roger LEFORT né le 28/12/1950"
      })
  void relativesAreNotTheSubject(String line) {
    Subject subject = subject("Objet : Mme LEFORT Odette née le 04/03/1958\n" + line);
    assertEquals(Doubt.NONE, subject.doubt());
    assertEquals(BORN, subject.person().birthDate());
  }

  @Test
  void twoDatedPeopleOfEqualStandingAreDoubtful() {
    Subject subject =
        subject("M. LEFORT Roger, né le 28/12/1950\nMme LEFORT Odette, née le 04/03/1958");
    assertEquals(Doubt.SEVERAL_PEOPLE, subject.doubt());
  }

  @Test
  void labelledNameOtherThanTheDatedOneIsDoubtful() {
    Subject subject =
        subject("Concerne : Mme Odette LEFORT\nVu aussi M. Jean BRUN, né le 28/12/1950.");
    assertEquals(Doubt.SEVERAL_PEOPLE, subject.doubt());
  }

  @Test
  void whoWritesForTheirHusbandIsNotThePatient() {
    Subject subject =
        subject(
            "De : Odette LEFORT, née le 04/03/1958\nbonjour c'est pour mon mari, il ne va pas bien,"
                + " pouvez-vous me rappeler ?");
    assertEquals(Doubt.WRITES_FOR_ANOTHER, subject.doubt());
  }

  @Test
  void labelsInOneColumnAndValuesInAnotherNameNobody() {
    Subject subject =
        subject("Nom\nPrénom\nDate de naissance\nLEFORT\nOdette\n04/03/1958\nDr Paul Morin");
    assertTrue(subject.person() == null || !subject.person().names().contains("Prénom"));
  }

  @Test
  void marriedAndBirthNamesAreBothKept() {
    PersonMention person = subject("BENOIT Andrée ép. BENOIT née FERRY née le 04/03/1958").person();
    assertTrue(person.names().containsAll(List.of("BENOIT", "FERRY", "Andrée")));
    assertEquals(BORN, person.birthDate());
  }

  @Test
  void familyNameThatIsAlsoARelationIsAName() {
    PersonMention person = subject("Assuré(e) : COUSIN Bruno – DDN 4 mars 1958").person();
    assertEquals(List.of("COUSIN", "Bruno"), person.names());
  }

  @Test
  void bornOfNobodyIsNobody() {
    assertNull(subject("Le tableau des gardes est joint. Réponse avant le 06/09/2026.").person());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patiente : LEFORT Odette — nom de naissance BRUN — 04/03/1958",
        "Mme LEFORT Odette (nom de naissance BRUN), née le 04/03/1958",
        "Mme LEFORT Odette (née BRUN)\n04/03/1958"
      })
  void birthNameIsReadBetweenNameAndDate(String line) {
    PersonMention person = subject("Clinique du Val\n" + line).person();
    assertTrue(person.names().containsAll(List.of("LEFORT", "Odette")), person.names().toString());
    assertEquals(BORN, person.birthDate());
  }

  @Test
  void elidedPrefixIsPartOfTheFamilyName() {
    PersonMention person = subject("M. O'HARA Sean, 04/03/1958\nCher confrère,").person();
    assertEquals(List.of("O'HARA"), person.familyNames());
    assertEquals(List.of("Sean"), person.firstNames());
  }

  @Test
  void dateOfALetterUnderANameIsNoBirthDate() {
    assertNull(
        subject("Madame Odette LEFORT\n4 septembre 2026\nCher confrère,").person().birthDate());
  }

  @Test
  void bareDateNeverOutdoesABirthDate() {
    Subject subject = subject("Odette LEFORT, née le 04/03/1958\nHanche Droite 02/02/2011");
    assertEquals(Doubt.NONE, subject.doubt());
    assertEquals(BORN, subject.person().birthDate());
  }

  @Test
  void motherDatedUnderHerChildIsNotThePatient() {
    Subject subject = subject("Enfant : Léo LEFORT\nOdette LEFORT 04/03/1958");
    assertEquals(Doubt.SEVERAL_PEOPLE, subject.doubt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon mari souffre du dos depuis hier, pouvez-vous me rappeler ?",
        "Pouvez-vous me rappeler ? Je vous écris à sa place.",
        "Je voudrais une ordonnance pour lui, pouvez-vous me rappeler ?"
      })
  void whoeverSignsForAnotherIsNotThePatient(String body) {
    Subject subject = subject("Bonjour docteur,\n" + body + "\nOdette LEFORT\n(4 mars 1958)");
    assertEquals(Doubt.WRITES_FOR_ANOTHER, subject.doubt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEFORT Odette (F), née le 04/03/1958",
        "LEFORT Odette, 68 ans, née le mardi 4 mars 1958",
        "Mme LEFORT Odette, dont la date de naissance est le 04/03/1958",
        "Vue ce jour : Mme Odette LEFORT, née\nle 04/03/1958"
      })
  void sexAgeAndDayOfTheWeekDoNotHideTheBirthDate(String line) {
    PersonMention person = subject("Clinique du Val\n" + line).person();
    assertTrue(person.names().containsAll(List.of("LEFORT", "Odette")), person.names().toString());
    assertEquals(2, person.names().size(), person.names().toString());
    assertEquals(BORN, person.birthDate());
  }

  @Test
  void nameInLowerCaseIsReadWhereNothingIsInCapitals() {
    PersonMention person =
        subject("clinique du val - cardiologie\n\nlefort odette, nee le 4 mars 1958\ntout va bien")
            .person();
    assertEquals(List.of("lefort", "odette"), person.names());
    assertEquals(BORN, person.birthDate());
  }
}
