package org.galien.ai.triage.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.ai.triage.text.Fold;

/**
 * Somebody a document names, once, wherever it does; never a professional.
 *
 * @param mention the fullest one
 * @param byLabel whether « Patient : » or the like says that she is the patient
 * @param mentions all, in the order of the text
 */
record NamedPerson(
    PersonMention mention, Standing standing, boolean byLabel, List<PersonMention> mentions) {

  boolean isDated() {
    return mention.isDated();
  }

  static Set<String> keys(PersonMention person) {
    Set<String> keys = new HashSet<>();
    for (String name : person.names()) {
      for (String word : name.split("[^\\p{L}\\p{N}]+")) {
        keys.add(Fold.scanned(word));
      }
    }
    return keys;
  }

  /** Whether two mentions may name one person: nothing dated differs, and the names agree. */
  static boolean same(PersonMention a, PersonMention b) {
    boolean sameDate = a.birthDate() != null && a.birthDate().equals(b.birthDate());
    boolean sameNumber = a.nir() != null && a.nir().equals(b.nir());
    boolean otherDate = a.birthDate() != null && b.birthDate() != null && !sameDate;
    boolean otherNumber = a.nir() != null && b.nir() != null && !sameNumber;
    if (otherDate || otherNumber) {
      return false;
    }
    if (!a.hasName() || !b.hasName()) {
      return sameDate || sameNumber;
    }
    Set<String> shared = keys(a);
    shared.retainAll(keys(b));
    int fewest = Math.min(keys(a).size(), keys(b).size());
    return shared.size() == fewest || !sameDate && !sameNumber && shared.size() >= 2;
  }
}
