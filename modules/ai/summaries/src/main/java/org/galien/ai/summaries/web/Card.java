package org.galien.ai.summaries.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.galien.ai.runtime.choice.ScoreView;
import org.galien.ai.summaries.SentenceView;
import org.galien.ai.summaries.Since;
import org.galien.ai.summaries.SummaryState;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.SummaryView;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.voice.Dates;

/**
 * One card, ready to be drawn.
 *
 * @param summary null when there is none to show
 * @param behind sentences whose source is no longer so
 * @param task its preparation, or null
 * @param judge whether who looks may accept, correct and reject
 * @param since what came into the chart after it
 * @param score what the version that wrote it scored on labelled cases, or null
 */
public record Card(
    SummarySubject subject,
    SummaryView summary,
    Set<Long> behind,
    TaskView task,
    boolean judge,
    Since since,
    ScoreView score,
    ZoneId zone) {

  /** True when it is not what is so today: shown as what was, never to be accepted. */
  public boolean getBehind() {
    return !behind.isEmpty() && !getWithdrawn();
  }

  public boolean getPreparing() {
    return task != null && task.pending();
  }

  public boolean getFailed() {
    return task != null && task.state() == TaskState.FAILED;
  }

  /** When a model that gave no answer is asked again, as « 10:32 »; null when it was not asked. */
  public String getNextTry() {
    boolean again = task != null && task.state() == TaskState.QUEUED && task.attempts() > 0;
    return again ? Dates.recent(local(task.dueAt()), LocalDate.now(zone)) : null;
  }

  /** True while something is being written, and not only waited for. */
  public boolean getWorking() {
    return getPreparing() && getNextTry() == null;
  }

  /** True when something came since that it does not tell of. */
  public boolean getOvertaken() {
    return summary != null && !since.nothing() && !getWithdrawn();
  }

  public boolean getMissing() {
    return summary == null && !getPreparing() && !getFailed();
  }

  public boolean getProposed() {
    return summary != null && summary.state() == SummaryState.PROPOSED;
  }

  public boolean getAbstained() {
    return summary != null && summary.abstained();
  }

  public boolean getAccepted() {
    return summary != null && summary.state().accepted();
  }

  public boolean getRejected() {
    return summary != null && summary.state() == SummaryState.REJECTED;
  }

  /** True when its acceptance was taken back, until the next is there. */
  public boolean getWithdrawn() {
    return summary != null && summary.state() == SummaryState.WITHDRAWN;
  }

  public boolean getByModel() {
    return summary != null && summary.engine() == Engine.MODEL;
  }

  /** True when a proposal with sentences waits for somebody who may judge it. */
  public boolean getJudgeable() {
    return judge && getProposed() && !getAbstained() && !getBehind();
  }

  /** True when there is none to judge, none comes, and who looks may ask for one. */
  public boolean getWanting() {
    boolean none = getFailed() || getMissing() || getBehind() || getWithdrawn();
    return none && !getPreparing() && judge;
  }

  /** Message key of the title: it says who wrote. */
  public String getTitleKey() {
    if (summary == null) {
      return "summaries.title.plain";
    }
    if (getWithdrawn()) {
      return "summaries.title.withdrawn";
    }
    if (getBehind()) {
      return "summaries.title.behind";
    }
    if (getAccepted()) {
      return "summaries.title.accepted";
    }
    if (getRejected()) {
      return "summaries.title.rejected";
    }
    return getByModel() ? "summaries.title.model" : "summaries.title.extraction";
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    LocalDate today = LocalDate.now(zone);
    for (SentenceView sentence : summary == null ? List.<SentenceView>of() : summary.sentences()) {
      boolean changed = sentence.corrected() != null;
      lines.add(
          new Line(
              sentence.id(),
              lines.size() + 1,
              changed ? sentence.corrected() : sentence.text(),
              changed ? sentence.text() : null,
              behind.contains(sentence.id()),
              sentence.citations().stream()
                  .map(c -> SourceLink.of(c, subject, today))
                  .distinct()
                  .toList()));
    }
    return lines;
  }

  public String getMadeAt() {
    return Dates.moment(local(summary.createdAt()));
  }

  /** The hour when it was today, else the date too. */
  public String getJudgedAt() {
    return Dates.recent(local(summary.judgedAt()), LocalDate.now(zone));
  }

  public String getWithdrawnAt() {
    return Dates.recent(local(summary.withdrawal().at()), LocalDate.now(zone));
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }
}
