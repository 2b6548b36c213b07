package org.galien.ai.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.ai.assistant.answers.Answerer;
import org.galien.ai.assistant.answers.Passage;
import org.galien.ai.assistant.answers.PassageIndex;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.capture.PassageView;
import org.galien.knowledge.capture.SourceLists;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** All that is confirmed, ready to be asked; made anew when anything of it changed. */
@ApplicationScoped
class KnowledgeIndex {

  /** What was confirmed when the index was made. */
  record Made(String stamp, Answerer all, Answerer medical, Map<String, EntryView> entries) {}

  @Inject KnowledgeLists lists;
  @Inject SourceLists sources;
  @Inject Users users;

  private volatile Made made;

  Made current() {
    String stamp = lists.stamp();
    Made now = made;
    if (now == null || !now.stamp().equals(stamp)) {
      now = make(stamp, lists.quotable());
      made = now;
    }
    return now;
  }

  private Made make(String stamp, List<EntryView> entries) {
    Map<String, EntryView> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(String.valueOf(entry.id().value()), entry));
    List<Passage> passages = entries.stream().map(this::passage).toList();
    List<Passage> medical =
        passages.stream().filter(p -> byId.get(p.id()).draft().medical()).toList();
    return new Made(
        stamp,
        new Answerer(new PassageIndex(passages)),
        new Answerer(new PassageIndex(medical)),
        byId);
  }

  private Passage passage(EntryView entry) {
    String asked = area(entry) + " " + practitioner(entry);
    String said = "";
    if (entry.origin().passage() != null) {
      PassageView passage = sources.passage(entry.origin().passage());
      asked = passage.asked() + " " + asked;
      said = passage.text();
    }
    String id = String.valueOf(entry.id().value());
    return new Passage(id, id, 0, asked.strip(), said, entry.text());
  }

  private String practitioner(EntryView entry) {
    return entry.draft().practitioner() == null
        ? ""
        : users.find(entry.draft().practitioner()).map(UserView::displayName).orElse("");
  }

  private static String area(EntryView entry) {
    return Messages.text(Locale.FRENCH, "knowledge.area." + entry.draft().area().getCode());
  }
}
