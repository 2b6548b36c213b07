package org.galien.ai.triage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.galien.ai.triage.text.Page;
import org.galien.platform.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleParserTest {

  private static String shipped() throws IOException {
    try (var in = RuleParser.class.getResourceAsStream("/org/galien/ai/triage/regles-de-tri.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void shippedRulesHaveNoProblem() throws IOException {
    assertEquals(List.of(), RuleParser.parse(shipped()).problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "5 : bilan~no-section",
        "[radio]~unknown-type",
        "[biologie~unknown-type",
        "[biologie]\\n5 bilan~no-colon",
        "[biologie]\\ncinq : bilan~bad-weight",
        "[biologie]\\n0 : bilan~weight-out-of-range",
        "[biologie]\\n99 : bilan~weight-out-of-range",
        "[biologie]\\n999999999999 : bilan~weight-out-of-range",
        "[biologie]\\n5 milieu : bilan~unknown-place",
        "[biologie]\\n5 indice : beau papier~unknown-clue",
        "[biologie]\\n5 : bilan | | nfs~no-word",
        "[biologie]\\n5 : …~no-word",
        "[biologie]\\nsous-type a-b : bilan~bad-subtype"
      })
  void everyBadLineIsToldWithItsNumber(String text, String problem) {
    String rules = text.replace("\\n", "\n");
    RuleProblem first = RuleParser.parse(rules).problems().get(0);
    assertEquals("triage.rules." + problem, first.key());
    assertEquals(rules.lines().count(), first.line());
    String french = Messages.text(Locale.FRENCH, first.key(), first.arguments().toArray());
    assertTrue(french.length() > 20 && !french.contains("{"), french);
  }

  @Test
  void typeWithoutRuleIsTold() {
    List<RuleProblem> problems = RuleParser.parse("[biologie]\n5 : bilan").problems();
    assertEquals(9, problems.size());
    assertEquals("triage.rules.missing-type", problems.get(0).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prélev* | PRELEVEMENT du matin",
        "hémoglobine … # g/dl | Hémoglobine ..... 12,4 g/dL",
        "l'examen clinique | L’EXAMEN CLINIQUE",
        "laboratoire d'analyses | LABORAT0lRE D'ANALYSES",
        "confraternel* | salutations confratemel1es",
        "compte rendu | compte-rendu"
      })
  void expressionsFindWordsWhateverTheScannerDid(String expression, String text) {
    assertTrue(Phrase.of(expression).find(Page.of(text), i -> true) >= 0);
  }

  @Test
  void antiWordsAndPlacesCount() {
    String rest =
        RuleSet.TYPES.stream()
            .filter(t -> !t.equals("biologie") && !t.equals("ordonnance"))
            .map(t -> "[" + t + "]\n1 : zzz\n")
            .reduce("", String::concat);
    String rules =
        "[biologie]\n6 : nfs\n-5 titre : ordonnance\n[ordonnance]\n5 titre : ordonnance\n" + rest;
    RuleSet set = RuleParser.parse(rules).rules();
    assertEquals("biologie", set.decide(Page.of("NFS"), Set.of()).type());
    assertEquals("ordonnance", set.decide(Page.of("Ordonnance\nNFS"), Set.of()).type());
    assertEquals("autre", set.decide(Page.of("Bonjour"), Set.of()).type());
  }
}
