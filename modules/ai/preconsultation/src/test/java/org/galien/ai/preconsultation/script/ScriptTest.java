package org.galien.ai.preconsultation.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.ai.preconsultation.signs.Sign;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void questionsOfAReasonAreAskedOfWhoComesForIt() {
    Script script =
        Script.read("texte a = A ?\nmotif pain : ouinon b = B ?\nen a = A!\n# un mot\n");
    assertEquals(List.of(), script.problems());
    assertEquals(1, script.of(Reason.FEVER).size());
    assertEquals(2, script.of(Reason.PAIN).size());
    assertEquals("A!", script.question("a").in("en"));
    assertEquals("B ?", script.question("b").in("en"));
  }

  @Test
  void eachLineThatCannotBeTakenIsToldWithItsNumber() {
    Script script =
        Script.read("texte a = A\ntexte a = B\nbonjour\nmotif x : texte c = C\nxx a = D");
    assertEquals(List.of(2, 3, 4, 5), script.problems().stream().map(ScriptProblem::line).toList());
  }

  @Test
  void allLanguagesSayTheSame() {
    Set<String> french = Screens.in("fr").keySet();
    for (String language : Screens.LANGUAGES) {
      assertEquals(french, Screens.in(language).keySet(), language);
    }
  }

  @Test
  void everySignHasAQuestionForWhomItCanConcernWhateverTheReason() {
    List<Asked> everybody =
        List.of(
            new Asked(0, true, false),
            new Asked(30, false, true),
            new Asked(80, true, false),
            new Asked(30, false, false));
    for (Reason reason : Reason.values()) {
      Set<Sign> signs = new HashSet<>();
      for (Asked one : everybody) {
        SignQuestion.ask(reason, one).forEach(question -> signs.add(question.sign()));
      }
      assertEquals(Set.of(Sign.values()), signs, reason.name());
    }
    for (SignQuestion question : SignQuestion.values()) {
      assertTrue(Screens.in("fr").containsKey(question.code()), question.code());
    }
  }
}
