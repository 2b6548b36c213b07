package org.galien.patients.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.patients.People;
import org.galien.platform.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(strings = {"O'Brien", "N’Guessan", "D’HONDT-MÜLLER", "Şahin", "Œrsted", "St. John"})
  void namesOfAnyLatinAlphabetAreAllowed(String name) {
    assertEquals(List.of(), fields(People.draft(name, "Zoé")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "DUPRÉ1", "Дмитрий", "a\u0000b", "😀", "DUPRÉ;", "--"})
  void otherCharactersAreRefused(String name) {
    assertEquals(List.of(PatientField.BIRTH_NAME), fields(People.draft(name, "Zoé")));
  }

  @Test
  void aNameOfTwoHundredCharactersIsRefusedAndNotCut() {
    FieldRefusal refusal = refusals(People.draft("É".repeat(200), "Zoé")).getFirst();
    assertEquals("patients.text-too-long", refusal.key());
    assertEquals(
        "Trop long : 200 caractères, 100 au plus. Abrégez.", Messages.text(Locale.FRENCH, refusal));
  }

  @Test
  void everyMissingTraitIsNamed() {
    assertEquals(
        List.of(
            PatientField.BIRTH_NAME,
            PatientField.BIRTH_FIRST_NAMES,
            PatientField.BIRTH_DATE,
            PatientField.SEX),
        fields(PatientDraft.of(Traits.of(" ", null, null, null))));
  }

  @Test
  void birthDatesOfTheLivingAreAccepted() {
    assertEquals(List.of(), born(TODAY));
    assertEquals(List.of(), born(TODAY.minusYears(130)));
    assertEquals(List.of("patients.birth-date-impossible.future"), born(TODAY.plusDays(1)));
    assertEquals(
        List.of("patients.birth-date-impossible.too-old"),
        born(TODAY.minusYears(130).minusDays(1)));
  }

  @Test
  void contactThatCannotBeReachedIsRefused() {
    Contact wrong = new Contact("12", "0612", "jeanne", null, "59", null);
    assertEquals(
        List.of(
            PatientField.PHONE,
            PatientField.OTHER_PHONE,
            PatientField.EMAIL,
            PatientField.POSTAL_CODE),
        fields(PatientDraft.of(People.woman("A", "B"), null, wrong)));
  }

  @Test
  void everyRefusalSpeaksBothLanguages() {
    Contact wrong = new Contact("12", "0612", "jeanne", null, "59", null);
    for (FieldRefusal refusal :
        refusals(PatientDraft.of(Traits.of("<", null, null, null), null, wrong))) {
      assertTrue(Messages.has(Locale.FRENCH, refusal.key()), refusal.key());
      assertTrue(Messages.has(Locale.ENGLISH, refusal.key()), refusal.key());
    }
  }

  private static List<String> born(LocalDate day) {
    Traits traits = Traits.of("A", "B", day, AdministrativeSex.MALE);
    return refusals(PatientDraft.of(traits)).stream().map(FieldRefusal::key).toList();
  }

  private static List<PatientField> fields(PatientDraft draft) {
    return refusals(draft).stream().map(FieldRefusal::field).toList();
  }

  private static List<FieldRefusal> refusals(PatientDraft draft) {
    return DraftRules.refusals(draft.tidied(), TODAY);
  }
}
