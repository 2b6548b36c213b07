package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
    return SubjectReader.read(page, people, Clues.of(page, people).contains(Clue.PATIENT_WRITES));
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
        "Mme LEFORT Odette née à Rouen (76) le 04/03/1958"
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
}
