package org.galien.ai.preconsultation.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignRulesTest {

  private static final String PLACE = "/org/galien/ai/preconsultation/signs/";
  private static final SignRules RULES = new SignRules(text("mots.txt"), text("regles.txt"));

  private static String text(String name) {
    try (var file = SignRulesTest.class.getResourceAsStream(PLACE + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  static Stream<String> withASign() {
    return lines("avec-signe.txt");
  }

  static Stream<String> withoutASign() {
    return lines("sans-signe.txt");
  }

  @ParameterizedTest
  @MethodSource("withASign")
  void aSignIsFoundInEverydayAndClumsyWords(String line) {
    Sign expected = Sign.of(line.substring(0, 4));
    List<Sign> found =
        RULES.read(line.substring(5), About.NOBODY).stream().map(FoundSign::sign).toList();
    assertTrue(found.contains(expected), line + " gave " + found);
  }

  static Stream<String> besideOtherWords() {
    return lines("signe-malgre-tout.txt");
  }

  @ParameterizedTest
  @MethodSource("besideOtherWords")
  void wordsBesideASignDoNotSilenceIt(String line) {
    String[] parts = line.split(" ", 3);
    Sign expected = Sign.of(parts[0]);
    List<String> found =
        RULES.read(parts[2], About.NOBODY).stream()
            .filter(one -> one.sign() == expected)
            .map(one -> one.action().code())
            .toList();
    assertEquals(List.of(parts[1]), found);
  }

  @ParameterizedTest
  @MethodSource("withoutASign")
  void whatIsDeniedOrAMannerOfSpeakingIsNone(String line) {
    assertEquals(List.of(), RULES.read(line, About.NOBODY));
  }

  static Stream<String> inDoubt() {
    return lines("en-doute.txt");
  }

  @ParameterizedTest
  @MethodSource("inDoubt")
  void whatMayBePastAskedOrToldStopsNothingAndIsAskedInPerson(String line) {
    assertEquals(
        List.of(Action.ASK),
        RULES.read(line, About.NOBODY).stream().map(FoundSign::action).distinct().toList());
  }

  @Test
  void whatIsKnownOfThePersonMakesRulesStricter() {
    String fall = "je suis tombé et je ne peux plus marcher";
    assertEquals(List.of(), RULES.read(fall, About.NOBODY));
    assertFalse(RULES.read(fall, new About(80 * 366L, false, false)).isEmpty());
    String blow = "je me suis cogné la tête";
    assertEquals(List.of(), RULES.read(blow, About.NOBODY));
    assertFalse(RULES.read(blow, new About(40 * 366L, false, true)).isEmpty());
    assertFalse(RULES.read("38,2 de fièvre", new About(30L, false, false)).isEmpty());
  }

  @Test
  void theMostPressingComesFirst() {
    List<FoundSign> found =
        RULES.read("je saigne et je suis enceinte, je ne veux plus vivre", About.NOBODY);
    assertEquals(Action.CALL_3114, found.getFirst().action());
    assertTrue(found.size() >= 2);
  }

  @Test
  void meansAtHandTurnSuicidalThoughtsIntoACallOf15() {
    List<FoundSign> found = RULES.read("je veux mourir, j'ai les cachets devant moi", About.NOBODY);
    assertEquals(Action.CALL_15, found.getFirst().action());
  }

  @Test
  void aRuleOfUnknownWordsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SignRules("mal: mal", "version x\nRF02 15: mal & poitrine"));
  }

  @Test
  void longAndOddTextsAreRead() {
    RULES.read("a ".repeat(2_000), About.NOBODY);
    RULES.read("", About.NOBODY);
    RULES.read("😀 ??? ((( 39°5 12,", About.NOBODY);
  }
}
