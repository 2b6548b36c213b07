package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.galien.ai.runtime.TextTasks;
import org.galien.ai.runtime.choice.ScoreLine;
import org.galien.ai.runtime.choice.ShippedScores;
import org.galien.ai.summaries.french.DocumentExtractor;
import org.galien.ai.summaries.synthesis.Synthesis;

/** What summaries ask text models for, and what does it without one. */
@ApplicationScoped
class SummariesTextTasks implements TextTasks, ShippedScores {

  static final String CHART = Summariser.EXTRACTION + " " + Synthesis.VERSION;

  private static final String DOCUMENT = Summariser.EXTRACTION + " " + DocumentExtractor.VERSION;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task(task(SummarySubject.Kind.CHART), CHART),
        new Task(task(SummarySubject.Kind.DOCUMENT), DOCUMENT));
  }

  /** Of docs/ai-quality.md, on the records of another hand. */
  @Override
  public List<ScoreLine> scores() {
    return List.of(
        new ScoreLine(
            task(SummarySubject.Kind.CHART),
            Summariser.EXTRACTION + " synthese-1",
            "summaries_long_divers",
            25 / 48.0,
            48,
            3,
            LocalDate.of(2026, 11, 27)),
        new ScoreLine(
            task(SummarySubject.Kind.CHART),
            CHART,
            "summaries_long_divers",
            23 / 48.0,
            48,
            0,
            LocalDate.of(2026, 11, 27)));
  }

  static String task(SummarySubject.Kind kind) {
    return new SummarySubject(kind, 0).task();
  }
}
