package org.galien.ai.triage.people;

import java.util.List;

/**
 * The person a document is about, and everybody it names.
 *
 * @param person null when nobody is named
 * @param named who is no professional, each one once, in the order of the text
 * @param written null for a message whose fields say whose it is
 */
public record Subject(
    PersonMention person, Doubt doubt, List<PersonMention> named, WrittenIdentities written) {
  public Subject {
    named = List.copyOf(named);
  }

  public boolean namesSeveral() {
    return named.size() > 1;
  }
}
