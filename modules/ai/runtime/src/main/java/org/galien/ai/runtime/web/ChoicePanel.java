package org.galien.ai.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.ai.runtime.LocalModels;
import org.galien.ai.runtime.ServedModel;
import org.galien.ai.runtime.TextTasks;
import org.galien.ai.runtime.choice.Choice;
import org.galien.ai.runtime.choice.ChoiceRefusal;
import org.galien.ai.runtime.choice.Choices;
import org.galien.ai.runtime.choice.ChosenView;
import org.galien.ai.runtime.choice.ScoreLine;
import org.galien.ai.runtime.choice.ScoreView;
import org.galien.ai.runtime.choice.Scores;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** Which model does which task, with what it scored; changed with a reason, and taken back. */
@Named("iaChoice")
@RequestScoped
public class ChoicePanel {

  private static final String NONE = "aucun";

  @Inject Choices choices;
  @Inject Scores scores;
  @Inject LocalModels local;
  @Inject HttpServletRequest request;
  @Inject @Any Instance<TextTasks> features;

  private final Map<String, String> wanted = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();
  private List<Line> lines;
  private String printed = "";
  private boolean badLine;

  /** A model that can be chosen. */
  public record Option(String value, String label) {}

  /**
   * A task as it stands.
   *
   * @param engine what does it now
   * @param score what that scored, or null
   * @param there false for a model that was chosen and is not there
   * @param last the latest choice, or null where the settings decide
   * @param back whether something else was chosen before
   */
  public record Line(
      String task,
      String name,
      String engine,
      ScoreView score,
      boolean there,
      ChosenView last,
      boolean back) {}

  public List<Line> getLines() {
    if (lines == null) {
      lines = tasks().stream().map(this::line).toList();
      lines.forEach(line -> wanted.putIfAbsent(line.task(), current(line)));
    }
    return lines;
  }

  public List<Option> getOptions() {
    List<Option> options = new ArrayList<>();
    options.add(new Option(NONE, Messages.text(Texts.locale(), "runtime.choice.none")));
    local.servers().stream()
        .flatMap(s -> s.models().stream())
        .forEach(m -> options.add(new Option(value(choice(m)), m.name())));
    return options;
  }

  public void choose() {
    String name = request.getParameter("task");
    for (TextTasks.Task task : tasks()) {
      if (task.name().equals(name)) {
        choose(task);
      }
    }
    lines = null;
  }

  private void choose(TextTasks.Task task) {
    try {
      Choice choice = parsed(wanted.getOrDefault(task.name(), NONE));
      choices.choose(
          task.name(),
          choice,
          engine(task, inForce(task)),
          engine(task, choice),
          reasons.get(task.name()));
      reasons.remove(task.name());
    } catch (ChoiceRefusal refusal) {
      problems.put(task.name(), Messages.text(Texts.locale(), refusal));
    }
  }

  /** Keeps the line that an evaluation printed. */
  public void keepScore() {
    Optional<ScoreLine> line = ScoreLine.parse(printed);
    badLine = line.isEmpty();
    if (line.isPresent()) {
      scores.record(line.get());
      printed = "";
    }
    lines = null;
  }

  public String getPrinted() {
    return printed;
  }

  public void setPrinted(String line) {
    printed = line == null ? "" : line.strip();
  }

  public boolean isBadLine() {
    return badLine;
  }

  public void restore() {
    String name = request.getParameter("task");
    choices.restore(name);
    lines = null;
    wanted.remove(name);
  }

  /** By task. */
  public Map<String, String> getWanted() {
    return wanted;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public Map<String, String> getProblems() {
    return problems;
  }

  private List<TextTasks.Task> tasks() {
    return features.stream().flatMap(f -> f.tasks().stream()).toList();
  }

  private Line line(TextTasks.Task task) {
    Choice choice = inForce(task);
    List<ChosenView> history = choices.history(task.name());
    Optional<ServedModel> served = choice.none() ? Optional.empty() : local.find(choice);
    String engine =
        choice.none()
            ? Messages.text(Texts.locale(), "runtime.choice.none")
            : served.map(ServedModel::name).orElse(choice.model());
    return new Line(
        task.name(),
        TaskNames.of(task.name()),
        engine,
        scores.of(task.name(), engine(task, choice)).orElse(null),
        choice.none() || served.isPresent(),
        history.isEmpty() ? null : history.getFirst(),
        history.stream().map(ChosenView::choice).distinct().count() > 1);
  }

  /** What was chosen, or what the settings name where that is there. */
  private Choice inForce(TextTasks.Task task) {
    return choices.of(task.name()).or(() -> local.preset().map(this::choice)).orElse(Choice.NONE);
  }

  /** As scores name it. */
  private String engine(TextTasks.Task task, Choice choice) {
    return choice.none()
        ? task.deterministic()
        : local.find(choice).map(ServedModel::digest).orElse(choice.model());
  }

  private Choice choice(ServedModel model) {
    return new Choice(model.server().name(), model.name());
  }

  private String current(Line line) {
    return local.servers().stream()
        .flatMap(s -> s.models().stream())
        .filter(m -> m.name().equals(line.engine()))
        .findFirst()
        .map(m -> value(choice(m)))
        .orElse(NONE);
  }

  private static String value(Choice choice) {
    return choice.server() + " " + choice.model();
  }

  private static Choice parsed(String value) {
    String[] parts = value.split(" ", 2);
    return parts.length < 2 ? Choice.NONE : new Choice(parts[0], parts[1]);
  }
}
