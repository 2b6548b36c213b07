package org.galien.patients.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One thing typed. A patient fits when one of its words lies in one of the ranges.
 *
 * @param ranges the readings of what was typed; the plain one first
 */
public record SearchTerm(List<PrefixRange> ranges) {

  static SearchTerm of(List<String> prefixes) {
    return new SearchTerm(prefixes.stream().distinct().map(PrefixRange::new).toList());
  }

  static SearchTerm whole(String name) {
    return new SearchTerm(List.of(new PrefixRange(name, true)));
  }

  /** The same, which these names fit as well. */
  SearchTerm or(Collection<String> names) {
    List<PrefixRange> all = new ArrayList<>(ranges);
    names.forEach(name -> all.add(new PrefixRange(name)));
    return new SearchTerm(all);
  }

  public String exact() {
    return ranges.getFirst().prefix();
  }

  public boolean name() {
    return IndexWords.isName(exact());
  }

  /** A name of one letter is looked for as it is, not as a beginning. */
  public boolean whole() {
    return ranges.getFirst().whole();
  }

  /**
   * How few patients it leaves, roughly: long words and whole numbers are rare, but most people are
   * born in a year that begins with 19.
   */
  int selectivity() {
    if (name()) {
      return exact().length();
    }
    return tooShort() ? 0 : exact().length() + 3;
  }

  /** Too little to search on its own: one letter, or three digits. */
  boolean tooShort() {
    return name() ? exact().length() < 2 && !whole() : exact().length() < 5;
  }
}
