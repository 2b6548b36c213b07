package org.galien.ai.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.runtime.SovereigntyGuard;
import org.galien.ai.runtime.choice.ScoreView;
import org.galien.ai.runtime.choice.Scores;
import org.galien.ai.runtime.journal.Quality;
import org.galien.ai.runtime.journal.ReportView;
import org.galien.ai.runtime.journal.Reports;
import org.galien.ai.runtime.journal.VersionQuality;

/** What people made of outputs, by task and version. */
@Named("iaQuality")
@RequestScoped
public class QualityPanel {

  private static final List<Integer> PERIODS = List.of(7, 30, 365);

  /** How fast one types; what is saved is told with it. */
  private static final int WORDS_A_MINUTE = 40;

  @Inject Quality quality;
  @Inject Reports reports;
  @Inject Scores scores;
  @Inject SovereigntyGuard guard;
  @Inject Clock clock;

  private List<VersionQuality> versions;

  /**
   * A version of a task.
   *
   * @param opens whether its task is named above it
   * @param score as {@code ./galien eval} measured it, or null
   */
  public record Line(VersionQuality of, boolean opens, String task, ScoreView score) {}

  public int getDays() {
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("jours", "30");
    return PERIODS.stream().filter(d -> asked.equals(d.toString())).findFirst().orElse(30);
  }

  public List<Integer> getPeriods() {
    return PERIODS;
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (VersionQuality one : versions()) {
      boolean opens = !one.task().equals(before);
      lines.add(new Line(one, opens, name(one.task()), score(one)));
      before = one.task();
    }
    return lines;
  }

  public List<ReportView> getReports() {
    return reports.since(from());
  }

  /** Of a task that is none of the queue's too. */
  public String name(String task) {
    return TaskNames.of(task);
  }

  /** Words that nobody had to type. */
  public long getKept() {
    return versions().stream().mapToLong(VersionQuality::kept).sum();
  }

  public long getKeptMinutes() {
    return getKept() / WORDS_A_MINUTE;
  }

  public int getTypingSpeed() {
    return WORDS_A_MINUTE;
  }

  /** The host that was let through in writing; empty as a rule. */
  public String getLiftedHost() {
    return guard.liftedHost();
  }

  private List<VersionQuality> versions() {
    if (versions == null) {
      versions = quality.since(from());
    }
    return versions;
  }

  private ScoreView score(VersionQuality one) {
    String engine = one.digest() == null ? one.engine() + " " + one.version() : one.digest();
    return scores.of(one.task(), engine).orElse(null);
  }

  private Instant from() {
    return clock.instant().minus(Duration.ofDays(getDays()));
  }
}
