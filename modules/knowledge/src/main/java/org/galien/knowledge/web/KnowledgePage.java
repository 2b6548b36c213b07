package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.EntryKind;
import org.galien.knowledge.EntryState;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.Feedback;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.capture.InterviewPlans;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.SourceState;
import org.galien.knowledge.capture.SourceView;
import org.galien.knowledge.capture.Sources;
import org.galien.knowledge.questions.Coverage;
import org.galien.knowledge.questions.Credit;
import org.galien.knowledge.questions.Departure;
import org.galien.knowledge.questions.Departures;
import org.galien.knowledge.questions.QuestionView;
import org.galien.knowledge.questions.Questions;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** The base, what waits to be judged, what nobody answered, who leaves. */
@Named("knowledgePage")
@RequestScoped
public class KnowledgePage {

  @Inject KnowledgeLists lists;
  @Inject EntryRows rows;
  @Inject Questions questions;
  @Inject Departures departures;
  @Inject Feedback feedback;
  @Inject SourceLists sources;
  @Inject Sources drafts;
  @Inject People people;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private EntryRow chosen;
  private List<EntryRow> shown;
  private List<QuestionView> open;

  /** {@code base queue questions departure sources}. */
  public String getView() {
    String view = parameter("vue");
    return getViews().contains(view) ? view : "base";
  }

  public List<String> getViews() {
    return List.of("base", "queue", "questions", "departure", "sources");
  }

  /** How many there are of what a view lists; -1 for one that counts nothing. */
  public long count(String view) {
    return switch (view) {
      case "base" -> lists.counts(EntryState.CONFIRMED).values().stream().mapToLong(n -> n).sum();
      case "queue" -> lists.waiting();
      case "questions" -> open().size();
      default -> -1;
    };
  }

  public String getWords() {
    return parameter("q");
  }

  public Area getArea() {
    return Stream.of(Area.values())
        .filter(a -> a.getCode().equals(parameter("domaine")))
        .findFirst()
        .orElse(null);
  }

  public Area[] getAreas() {
    return Area.values();
  }

  public EntryKind[] getKinds() {
    return EntryKind.values();
  }

  public List<EntryRow> getRows() {
    if (shown == null) {
      shown = rows.of(listed());
    }
    return shown;
  }

  /** The one the address asks for, or null. */
  public EntryRow getChosen() {
    String number = parameter("entree");
    if (chosen == null && number.matches("\\d{1,18}")) {
      chosen = rows.row(lists.view(new EntryId(Long.parseLong(number))));
    }
    return chosen;
  }

  public List<KnowledgeStepLine> getSteps() {
    return lists.steps(getChosen().entry().id()).stream()
        .map(
            s ->
                new KnowledgeStepLine(s.kind(), people.name(s.by()), rows.moment(s.at()), s.note()))
        .toList();
  }

  public List<QuestionView> getQuestions() {
    return open();
  }

  public List<Coverage> getCoverage() {
    return departures.coverage();
  }

  public List<DepartureLine> getDepartures() {
    LocalDate today = LocalDate.now(clock);
    return departures.planned().stream().map(d -> line(d, today)).toList();
  }

  public List<Credit> getCredits() {
    return departures.credits();
  }

  public List<SourceView> getSources() {
    return sources.all();
  }

  /** Whether the lines of a draft may be read. */
  public boolean readable(SourceView source) {
    return source.state() == SourceState.DRAFT && drafts.mayRead(source.id());
  }

  public List<SourceView> getDrafts() {
    return sources.all().stream().filter(s -> s.state() == SourceState.DRAFT).toList();
  }

  public List<FeedbackLine> getFeedback() {
    return feedback.open().stream()
        .map(
            f ->
                new FeedbackLine(
                    f.id(),
                    f.entry().value(),
                    f.judgement().getCode(),
                    people.name(f.by()),
                    people.name(f.owner()),
                    lists.view(f.entry()).text()))
        .toList();
  }

  /** A question of a plan. */
  public String plan(String code) {
    return InterviewPlans.text(code, Texts.locale());
  }

  private List<EntryView> listed() {
    Set<EntryState> states =
        getView().equals("queue")
            ? Set.of(EntryState.PROPOSED, EntryState.CONTESTED)
            : Set.of(EntryState.CONFIRMED);
    return lists.find(states, getArea(), getWords());
  }

  private List<QuestionView> open() {
    if (open == null) {
      open = questions.open();
    }
    return open;
  }

  private DepartureLine line(Departure departure, LocalDate today) {
    return new DepartureLine(
        people.name(departure.person()),
        Dates.near(departure.lastDay(), today),
        ChronoUnit.DAYS.between(today, departure.lastDay()));
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }
}
