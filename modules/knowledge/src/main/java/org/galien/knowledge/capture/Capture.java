package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.talks.Said;
import org.galien.knowledge.talks.Talk;
import org.galien.knowledge.talks.Transcripts;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Makes drafts of what people say, type or bring. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Capture {

  /**
   * What came in.
   *
   * @param suspects how many pieces a person has to look at; 0 when it was kept at once
   * @param proposals how many were put up
   */
  public record Taken(SourceId source, int suspects, int proposals) {}

  @Inject Sources sources;
  @Inject SourceLists lists;

  public SourceId interview(SourceDraft draft) {
    return sources.begin(draft);
  }

  /**
   * Keeps what was said so far, in the order of the plan.
   *
   * @param said by the codes of the plan; what nobody asked by the empty one
   */
  public void said(SourceId id, Map<String, String> said) {
    SourceView source = lists.view(id);
    List<DraftLine> lines = new ArrayList<>();
    String name = source.draft().name();
    for (String code : InterviewPlans.of(source.draft().area())) {
      String text = said.getOrDefault(code, "").strip();
      if (!text.isEmpty()) {
        lines.add(new DraftLine(name, null, code, InterviewPlans.text(code, Locale.FRENCH), text));
      }
    }
    said.getOrDefault("", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.add(new DraftLine(name, null, null, "", line)));
    sources.write(id, lines);
  }

  /**
   * A note, a transcript or a procedure as text. What of a note and a procedure names nobody is
   * kept at once; a transcript always waits for a person.
   *
   * @throws KnowledgeRefusal when there is nothing in it
   */
  public Taken text(SourceDraft draft, String text) {
    List<DraftLine> lines = lines(draft, text);
    if (lines.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.draft-empty");
    }
    SourceId id = sources.begin(draft);
    sources.write(id, lines);
    int suspects = sources.scan(id).stream().mapToInt(l -> l.suspects().size()).sum();
    if (draft.kind() == SourceKind.TRANSCRIPT) {
      return new Taken(id, Math.max(1, suspects), 0);
    }
    return new Taken(id, suspects, suspects > 0 ? 0 : sources.keep(id, Set.of()));
  }

  private static List<DraftLine> lines(SourceDraft draft, String text) {
    if (draft.kind() != SourceKind.TRANSCRIPT) {
      String stripped = text.strip();
      return stripped.isEmpty()
          ? List.of()
          : List.of(new DraftLine(draft.name(), null, null, draft.title(), stripped));
    }
    List<DraftLine> lines = new ArrayList<>();
    for (Said one : Talk.said(Transcripts.read(text))) {
      lines.add(
          new DraftLine(
              one.turn().speaker(), one.turn().atSecond(), null, one.asked(), one.turn().text()));
    }
    return lines;
  }
}
