package org.galien.letters.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterKind;
import org.galien.letters.text.LetterText;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {

  private static List<String> where(Predicate<LetterTemplate> wrong) {
    return ShippedTemplates.ALL.values().stream().filter(wrong).map(LetterTemplate::code).toList();
  }

  private static String words(LetterTemplate one) {
    return LetterText.plain(one.content());
  }

  @Test
  void certificatesSayWhenThePatientWasSeenAndToWhomTheyWereGiven() {
    assertEquals(
        List.of(),
        where(
            one ->
                one.kind() == LetterKind.CERTIFICATE
                    && !(words(one).contains("remis") && words(one).contains("{{date}}"))));
  }

  @Test
  void everyFieldIsKnownAndNoNameIsTwice() {
    assertEquals(
        List.of(),
        ShippedTemplates.ALL.values().stream()
            .map(one -> LetterField.unknownIn(one.content()))
            .flatMap(Optional::stream)
            .toList());
    assertEquals(
        ShippedTemplates.ALL.size(),
        ShippedTemplates.ALL.values().stream().map(LetterTemplate::name).distinct().count());
  }

  /** What has an official form is prepared here, never made. */
  @Test
  void whatPreparesAnOfficialFormSaysThatItIsNone() {
    assertEquals(
        List.of(),
        where(
            one ->
                one.name().contains("Cerfa")
                    && !(one.kind() == LetterKind.SHEET
                        && words(one).matches("(?s).*(n’est pas|ne vaut pas|Ne pas remettre).*"))));
    assertTrue(where(one -> one.name().toLowerCase().contains("arrêt de travail")).isEmpty());
  }

  @Test
  void woundsAreWhatWasSeenAndWhatWasSaidIsQuoted() {
    String words = words(ShippedTemplates.ALL.get("coups-blessures"));
    assertTrue(words.contains("déclare : « […] »"), words);
    assertTrue(words.contains("ne désigne aucun auteur"), words);
  }

  @Test
  void thereIsATextForWhatAPracticeMayIssue() {
    assertTrue(ShippedTemplates.ALL.size() >= 45, ShippedTemplates.ALL.keySet().toString());
  }
}
