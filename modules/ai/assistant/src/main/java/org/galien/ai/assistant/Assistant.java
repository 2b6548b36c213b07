package org.galien.ai.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.galien.ai.assistant.answers.Found;
import org.galien.ai.assistant.answers.Passage;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.MedicalMatters;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Answers from confirmed entries, or says that it does not know. */
@ApplicationScoped
@Reserved(Right.PATIENTS)
public class Assistant {

  public static final int LONGEST = 500;
  private static final String ASK_DOCTOR = "ask-doctor";

  @Inject KnowledgeIndex index;
  @Inject KnowledgeLists lists;
  @Inject MedicalMatters matters;

  /** A question about a body is answered only from what a doctor has confirmed as such. */
  public Answer ask(String question, Screen screen) {
    String asked = TextLimit.checked(question, LONGEST);
    KnowledgeIndex.Made now = index.current();
    boolean medical = matters.in(asked);
    Found found = (medical ? now.medical() : now.all()).answer(asked, near(now, screen));
    List<EntryView> nearest = found.nearest().stream().map(p -> now.entries().get(p.id())).toList();
    List<Cited> cited =
        found.quotes().stream()
            .map(q -> new Cited(now.entries().get(q.passage().id()), q.text(), q.correction()))
            .toList();
    String why = found.known() ? "" : medical ? ASK_DOCTOR : found.why().getCode();
    Area area = nearest.isEmpty() ? null : nearest.getFirst().draft().area();
    return new Answer(cited, medical && !found.known() ? List.of() : nearest, why, area);
  }

  /** What newcomers should know on this screen before they ask. */
  public List<EntryView> about(Screen screen, int most) {
    return lists.quotable().stream()
        .filter(e -> screen.areas().contains(e.draft().area()))
        .limit(most)
        .toList();
  }

  private static Predicate<Passage> near(KnowledgeIndex.Made now, Screen screen) {
    return p -> screen.areas().contains(now.entries().get(p.id()).draft().area());
  }
}
