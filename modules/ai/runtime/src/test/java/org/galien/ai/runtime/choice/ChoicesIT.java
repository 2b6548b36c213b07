package org.galien.ai.runtime.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which model does which task. */
@ExtendWith(Standalone.class)
class ChoicesIT {

  private static final String RULES = "regles 1";
  private static final Choice MODEL = new Choice("OLLAMA", "petit:1b");
  private static final String DIGEST = "a".repeat(64);
  private static final String NO_REASON = "";

  private final Choices choices;
  private final Scores scores;
  private final Staff.Person administrator;
  private final Staff.Person doctor;
  private final String task = "test." + UUID.randomUUID();

  ChoicesIT(Services services) {
    choices = services.get(Choices.class);
    scores = services.get(Scores.class);
    Staff staff = new Staff(services, "choices");
    administrator = staff.person(Role.ADMINISTRATOR);
    doctor = staff.person(Role.PHYSICIAN);
  }

  private void choosesTheModel(String reason) {
    administrator.does(() -> choices.choose(task, MODEL, RULES, DIGEST, reason));
  }

  private void measured(String engine, double score, int cases, int forbidden) {
    LocalDate day = LocalDate.of(2026, 11, 27);
    ScoreLine line = new ScoreLine(task, engine, "dossiers", score, cases, forbidden, day);
    ScoreLine printed = ScoreLine.parse(line.text()).orElseThrow();
    administrator.does(() -> scores.record(printed));
  }

  @Test
  void whatScoresLowerOrWasNeverMeasuredComesIntoForceWithAReasonOnly() {
    measured(RULES, 0.82, 74, 0);
    String because = "Essai d’une semaine, les extraits restent à côté.";
    assertThrows(ChoiceRefusal.class, () -> choosesTheModel(NO_REASON));
    measured(DIGEST, 0.80, 74, 0);
    assertThrows(ChoiceRefusal.class, () -> choosesTheModel("court"));
    assertTrue(choices.of(task).isEmpty());
    choosesTheModel(because);
    assertEquals(Optional.of(MODEL), choices.of(task));
    assertEquals(because, choices.history(task).getFirst().reason());
    assertEquals(administrator.name(), choices.history(task).getFirst().by());
  }

  @Test
  void whatScoresAsHighNeedsNoReason() {
    measured(RULES, 0.82, 74, 0);
    measured(DIGEST, 0.82, 74, 0);
    choosesTheModel(NO_REASON);
    assertEquals(Optional.of(MODEL), choices.of(task));
  }

  @Test
  void theLatestScoreCounts() {
    measured(RULES, 0.95, 74, 0);
    measured(RULES, 0.529, 48, 3);
    ScoreView latest = scores.of(task, RULES).orElseThrow();
    assertEquals(52, latest.percent());
    assertEquals(3, latest.forbidden());
  }

  @Test
  void whatWasInForceBeforeIsOneStepAway() {
    assertThrows(ChoiceRefusal.class, () -> administrator.does(() -> choices.restore(task)));
    administrator.does(() -> choices.choose(task, Choice.NONE, RULES, RULES, NO_REASON));
    choosesTheModel(NO_REASON);
    administrator.does(() -> choices.restore(task));
    assertEquals(Optional.of(Choice.NONE), choices.of(task));
    administrator.does(() -> choices.restore(task));
    assertEquals(Optional.of(MODEL), choices.of(task));
  }

  @Test
  void whatNoEvaluationPrintedIsNoScore() {
    String line = new ScoreLine(task, RULES, "dossiers", 0.5, 2, 0, LocalDate.EPOCH).text();
    assertTrue(ScoreLine.parse(line).isPresent());
    for (String other :
        List.of("", "{}", line.replace("0.5", "1.5"), line.replace(":2", ":0"), "[" + line + "]")) {
      assertTrue(ScoreLine.parse(other).isEmpty(), other);
    }
  }

  @Test
  void administratorsChoose() {
    assertThrows(
        RoleRefused.class,
        () -> doctor.does(() -> choices.choose(task, MODEL, RULES, DIGEST, NO_REASON)));
    assertThrows(RoleRefused.class, () -> doctor.does(() -> choices.restore(task)));
  }
}
