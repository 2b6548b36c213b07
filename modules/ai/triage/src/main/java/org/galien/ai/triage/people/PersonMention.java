package org.galien.ai.triage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.dates.DateSpan;

/**
 * A person as the document writes her.
 *
 * @param familyNames words of the family names (used and birth), when the document tells them
 *     apart; else empty
 * @param firstNames words of the first names, when the document tells them apart; else empty
 * @param looseNames words of a name whose order the document leaves open
 * @param birthDate null when not written
 * @param birthDateCertain false when a digit or the century had to be guessed
 * @param nir thirteen characters, null when not written
 * @param nirValid whether the key is written and right
 * @param labelled whether a label (« Patient : », « Objet : ») or the heading designates her
 * @param offset in the text
 * @param end offset after the last character of her name, or of the date or number that follows it
 */
public record PersonMention(
    Role role,
    List<String> familyNames,
    List<String> firstNames,
    List<String> looseNames,
    LocalDate birthDate,
    boolean birthDateCertain,
    String nir,
    boolean nirValid,
    boolean labelled,
    int offset,
    int end) {

  /** All the words of the name. */
  public List<String> names() {
    List<String> all = new ArrayList<>(familyNames);
    all.addAll(firstNames);
    all.addAll(looseNames);
    return all;
  }

  /** The family name as far as the writing shows it; null without a name. */
  public String likelyFamilyName() {
    if (!looseNames.isEmpty() && firstNames.isEmpty()) {
      return looseNames.stream()
          .filter(n -> n.length() > 1 && !FirstNames.isOne(n))
          .findFirst()
          .orElse(looseNames.get(0));
    }
    return familyNames.isEmpty() ? null : familyNames.get(0);
  }

  /** The first names as far as the writing shows them; null without one. */
  public String likelyFirstNames() {
    List<String> firsts = new ArrayList<>(firstNames);
    if (firsts.isEmpty()) {
      firsts.addAll(looseNames);
      firsts.remove(likelyFamilyName());
    }
    return firsts.isEmpty() ? null : String.join(" ", firsts);
  }

  /** Whether the word, folded by {@code Fold.scanned}, is one of the name's. */
  public boolean bears(String word) {
    return NamedPerson.keys(this).contains(word);
  }

  public boolean hasName() {
    return !names().isEmpty();
  }

  public boolean isDated() {
    return birthDate != null || nir != null;
  }

  PersonMention with(DateSpan birth, NirSpan number) {
    return new PersonMention(
        role,
        familyNames,
        firstNames,
        looseNames,
        birth == null ? birthDate : birth.date(),
        birth == null ? birthDateCertain : birth.certain(),
        number == null ? nir : number.number(),
        number == null ? nirValid : number.valid(),
        labelled,
        offset,
        Math.max(
            end, Math.max(birth == null ? 0 : birth.end(), number == null ? 0 : number.end())));
  }

  /** Someone with a name only. */
  static PersonMention named(Role role, NameWords names, boolean labelled, int offset, int end) {
    return new PersonMention(
        role,
        names.family(),
        names.first(),
        names.loose(),
        null,
        false,
        null,
        false,
        labelled,
        offset,
        end);
  }
}
