package org.galien.ai.assistant;

import java.util.List;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryView;

/**
 * What the base says.
 *
 * @param cited the answer; empty when it is not known
 * @param nearest what came closest without answering: the most three
 * @param why {@code not-spoken-of without-the-value speaker-unsure ask-doctor}; empty when known
 * @param area of what came closest, null for none: tells whom to ask
 */
public record Answer(List<Cited> cited, List<EntryView> nearest, String why, Area area) {

  public boolean known() {
    return !cited.isEmpty();
  }
}
