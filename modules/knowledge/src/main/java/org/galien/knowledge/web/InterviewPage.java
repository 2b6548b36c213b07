package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.knowledge.Area;
import org.galien.knowledge.capture.DraftLine;
import org.galien.knowledge.capture.InterviewPlans;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.SourceView;
import org.galien.knowledge.capture.Sources;
import org.galien.platform.web.Texts;

/** An interview as far as it went: {@code ?source=}; without one, the beginning of one. */
@Named("interviewPage")
@RequestScoped
public class InterviewPage {

  @Inject Sources sources;
  @Inject SourceLists lists;
  @Inject HttpServletRequest request;

  private List<InterviewLine> lines;

  public boolean isBegun() {
    return id() > 0 && sources.mayRead(new SourceId(id()));
  }

  public long getNumber() {
    return id();
  }

  public SourceView getSource() {
    return lists.view(new SourceId(id()));
  }

  /** Areas that have questions. */
  public List<Area> getAreas() {
    return Arrays.stream(Area.values()).filter(a -> !InterviewPlans.of(a).isEmpty()).toList();
  }

  public int questions(Area area) {
    return InterviewPlans.of(area).size();
  }

  public List<InterviewLine> getLines() {
    if (lines == null) {
      List<DraftLine> draft = sources.lines(new SourceId(id()));
      Map<String, String> said =
          draft.stream()
              .filter(l -> l.prompt() != null)
              .collect(Collectors.toMap(DraftLine::prompt, DraftLine::text, (a, b) -> a));
      List<String> codes = InterviewPlans.of(getSource().draft().area());
      Stream<InterviewLine> asked =
          codes.stream()
              .map(
                  c ->
                      new InterviewLine(
                          c, InterviewPlans.text(c, Texts.locale()), said.getOrDefault(c, "")));
      String rest =
          draft.stream()
              .filter(l -> l.prompt() == null)
              .map(DraftLine::text)
              .collect(Collectors.joining("\n"));
      lines = Stream.concat(asked, Stream.of(new InterviewLine("", "", rest))).toList();
    }
    return lines;
  }

  private long id() {
    String number = request.getParameter("source");
    return number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }
}
