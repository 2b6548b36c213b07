package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.Origin;
import org.galien.knowledge.Unnamed;
import org.galien.knowledge.talks.Said;
import org.galien.knowledge.talks.Talk;
import org.galien.knowledge.talks.Transcripts;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

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
  @Inject KnowledgeBase base;
  @Inject Unnamed unnamed;

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

  /**
   * An entry as typed: what is said of it stands in a passage of its own, with which it can be
   * taken back.
   *
   * @param who knows it
   * @param sure a person says that what looks like a patient is none
   * @throws KnowledgeRefusal when it says nothing, or looks as if it named a patient
   */
  public EntryId entry(EntryDraft draft, UserId who, String name, boolean sure) {
    if (draft.content().isEmpty()) {
      throw new KnowledgeRefusal("knowledge.content-missing");
    }
    unnamed.require(sure, "", draft.texts());
    SourceId id =
        sources.begin(new SourceDraft(SourceKind.NOTE, draft.area(), name, who, name, ""));
    return entry(id, draft, new DraftLine(name, null, null, draft.subject(), spoken(draft)));
  }

  /** Keeps one line that names nobody, and puts up what it tells. */
  public EntryId entry(SourceId id, EntryDraft draft, DraftLine line) {
    sources.write(id, List.of(line));
    sources.keepSaid(id);
    SourceDraft source = lists.view(id).draft();
    long passage = lists.passages(id).getFirst().id();
    return base.propose(draft, new Origin(passage, source.contributor(), source.name()));
  }

  private static String spoken(EntryDraft draft) {
    return draft.exception().isEmpty()
        ? draft.content()
        : draft.content() + " (" + draft.exception() + ")";
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
