package org.galien.ai.summaries.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.galien.ai.summaries.SentenceView;
import org.galien.ai.summaries.SummaryId;
import org.galien.ai.summaries.SummaryState;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.SummaryView;
import org.galien.patients.PatientId;
import org.galien.platform.evaluation.Engine;
import org.junit.jupiter.api.Test;

class TypedTest {

  private static final SummarySubject CHART = SummarySubject.chart(new PatientId(7));
  private static final SummaryView SEEN =
      new SummaryView(
          new SummaryId(41),
          CHART,
          Engine.DETERMINISTIC,
          "extraction",
          "rules 1",
          SummaryState.PROPOSED,
          Instant.EPOCH,
          1,
          1,
          0,
          List.of(
              new SentenceView(9, "Lombalgie.", null, List.of()),
              new SentenceView(3, "DFG à contrôler.", null, List.of())),
          null,
          null,
          null);

  private final Typed typed = new Typed();

  @Test
  void correctionsStayInViewAndKeepTheirWordsWhenRefusedForANewerProposal() {
    typed.correct(SEEN);
    typed.words().put(9L, "Lombalgie aiguë.");
    typed.refused("remplacée entre-temps");
    assertTrue(typed.corrects(CHART));
    assertEquals(new SummaryId(41), typed.summary());
    assertEquals(Map.of(9L, "Lombalgie aiguë.", 3L, "DFG à contrôler."), typed.words());
    assertEquals(List.of(9L, 3L), List.copyOf(typed.words().keySet()));
    assertEquals("remplacée entre-temps", typed.problem());
  }

  @Test
  void theReasonOfAWithdrawalStaysToo() {
    typed.explain(SEEN);
    typed.reason("Mauvais dossier");
    typed.refused("plus en vigueur");
    assertTrue(typed.explains(CHART));
    assertFalse(typed.corrects(CHART));
    assertEquals("Mauvais dossier", typed.reason());
  }

  @Test
  void whatIsWrittenAboutOneIsNeverShownAtAnother() {
    typed.correct(SEEN);
    assertFalse(typed.corrects(SummarySubject.chart(new PatientId(8))));
    typed.done();
    assertFalse(typed.begun());
    assertTrue(typed.words().isEmpty());
  }
}
