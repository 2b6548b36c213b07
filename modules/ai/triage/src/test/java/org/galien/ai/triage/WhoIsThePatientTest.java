package org.galien.ai.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.galien.ai.triage.matching.Decision;
import org.galien.ai.triage.matching.Identity;
import org.galien.ai.triage.matching.ListRegistry;
import org.galien.ai.triage.matching.PatientMatcher;
import org.galien.ai.triage.reading.Reading;
import org.galien.ai.triage.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsThePatientTest {
  private static final List<Identity> REGISTER =
      List.of(
          identity(1, "KERVADEC", "Yann", "1971-05-14"),
          identity(2, "LAUMONIER", "Brune", "1982-09-23"),
          identity(3, "OZANEAUX", "Malo", "2019-06-30"),
          identity(4, "MEYER", "Ingrid", "1957-01-11"));

  private static Identity identity(long id, String name, String first, String born) {
    return new Identity(id, name, name, List.of(first), null, LocalDate.parse(born), null);
  }

  static Stream<PersonLetter> letters() {
    return Stream.of("personnes-1.txt", "personnes-2.txt")
        .flatMap(f -> PersonLetter.of(f).stream());
  }

  /** Written to mislead; who is shown beside is another matter. */
  static Stream<PersonLetter> traps() {
    return PersonLetter.of("personnes-3.txt").stream();
  }

  private static Decision decide(String text) {
    return new PatientMatcher(new ListRegistry(REGISTER)).match(read(text).subject());
  }

  private static Reading read(String text) {
    return CompiledRules.SHIPPED.reader().read(text, LocalDate.of(2026, 11, 23));
  }

  private static String name(long id) {
    return REGISTER.get((int) id - 1).usedName();
  }

  @ParameterizedTest
  @MethodSource({"letters", "traps"})
  void onlyWhomTheLetterBringsInAsPatientIsSure(PersonLetter letter) {
    Decision decision = decide(letter.text());
    String patient = decision.patient() == null ? "-" : name(decision.patient());
    assertEquals(letter.patient(), patient, decision.reason());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyRegisteredPersonIsShownInTheOrderOfTheText(PersonLetter letter) {
    List<String> shown =
        decide(letter.text()).candidates().stream().map(Identity::usedName).toList();
    assertEquals(letter.shown(), shown);
  }

  static Stream<String> ofThePatient() {
    return PersonLetter.introductions("introductions-patient.txt").stream();
  }

  static Stream<String> ofAnother() {
    return PersonLetter.introductions("introductions-autre.txt").stream();
  }

  private static String letter(String introduction) {
    return "Centre de soins\nLe 18/11/2026\n"
        + introduction.replace("{n}", "KERVADEC Yann, né le 14/05/1971")
        + "\nSuite du texte sans nom.\nDr Paul Morin\n";
  }

  @ParameterizedTest
  @MethodSource("ofThePatient")
  void whoIsExaminedTreatedOrConcernedIsThePatient(String introduction) {
    Decision decision = decide(letter(introduction));
    assertEquals(1L, decision.patient(), decision.reason());
  }

  @ParameterizedTest
  @MethodSource("ofAnother")
  void whoIsNamedForAnythingElseIsOnlyShown(String introduction) {
    Decision decision = decide(letter(introduction));
    assertNull(decision.patient());
    assertEquals(List.of(REGISTER.get(0)), decision.candidates());
  }

  @ParameterizedTest
  @MethodSource({"letters", "traps"})
  void noWayOfSettingALetterMakesSomebodyElseThePatient(PersonLetter letter) {
    List<UnaryOperator<String>> settings =
        List.of(
            t -> t.toUpperCase(Locale.FRENCH),
            Fold::plain,
            t -> t.replaceAll("(.{45,60}?) ", "$1\n"),
            t -> t.replaceAll("(.{30,45}?) ", "$1\n"),
            t -> t.replace("\n", "\n\n"),
            t -> t.replace("\n", " "));
    for (UnaryOperator<String> setting : settings) {
      Long patient = decide(setting.apply(letter.text())).patient();
      assertTrue(patient == null || name(patient).equals(letter.patient()), letter.text());
    }
  }

  @Test
  void severalPeopleAreTheReason() {
    Decision decision =
        decide("Tuteur : M. KERVADEC Yann, né le 14/05/1971\nCompte rendu de Mme GRELOT Servane");
    assertEquals("triage.match.several", decision.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mme SAINT Martine", "Monsieur SAINT Martin", "Mme STE Claire", "M. ST Paul"})
  void whoIsCalledSaintIsAnotherPersonBesideThePatient(String other) {
    Decision decision =
        decide("Patient : KERVADEC Yann, né le 14/05/1971\nCompte rendu de " + other);
    assertNull(decision.patient(), decision.reason());
  }

  @Test
  void aTownNamedAfterASaintIsNobody() {
    Decision decision =
        decide(
            "Patient : KERVADEC Yann, né le 14/05/1971\n35140 ST AUBIN LES PRES\nExamen normal.");
    assertEquals(1L, decision.patient(), decision.reason());
  }

  @Test
  void onePersonWhomNothingIntroducesIsConfirmed() {
    Decision decision = decide("Souscripteur du contrat : M. KERVADEC Yann, né le 14/05/1971");
    assertNull(decision.patient());
    assertEquals("triage.match.not-introduced", decision.reason());
    assertEquals(List.of(REGISTER.get(0)), decision.candidates());
  }

  @Test
  void whatWasReadIsKeptForAllPeopleAndTheSender() {
    Reading reading =
        read(
            "Mutuelle de la Vilaine\nTitulaire du contrat : M. KERVADEC Yann, né le 14/05/1971\n"
                + "Personne soignée : GRELOT Servane\nLe service des prestations");
    assertEquals("Mutuelle de la Vilaine", reading.sender());
    assertEquals(
        List.of("KERVADEC", "GRELOT"),
        reading.subject().named().stream().map(p -> p.likelyFamilyName()).toList());
    assertEquals("Yann", reading.subject().named().get(0).likelyFirstNames());
    assertNull(reading.author());
  }

  @Test
  void theAddresseeIsNotTheAuthor() {
    String author =
        read("Clinique des Ormes\n"
                + "Rennes, le 3 mars 2026\n"
                + "Dr Paul Morin\n"
                + "3 rue Haute\n"
                + "35000 Rennes\n"
                + "Cher confrère,\n"
                + "J'ai vu Mme MEYER Ingrid, née le 11/01/1957.\n"
                + "Tout va bien.\n"
                + "Contrôle dans un an.\n"
                + "Elle a reçu ses ordonnances.\n"
                + "Confraternellement,\n"
                + "Dr Ali Koné")
            .author();
    assertEquals("Dr Ali Koné", author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Réf. : 12/03/2019",
        "Dossier n° 2019-03-12-884",
        "N/Réf : RX-12/03/2019",
        "Accréditation du 12/03/2019"
      })
  void theDateOfAReferenceIsNotTheDocuments(String reference) {
    Reading reading =
        read(
            "Cabinet de radiologie\n"
                + reference
                + "\n"
                + "Patiente : MEYER Ingrid, née le 11/01/1957\n"
                + "Radiographie du genou du 18/11/2026\n"
                + "Normale.");
    assertEquals(LocalDate.of(2026, 11, 18), reading.documentDate());
    assertTrue(reading.subject().person().birthDate().isBefore(reading.documentDate()));
  }
}
