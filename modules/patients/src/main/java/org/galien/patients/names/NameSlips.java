package org.galien.patients.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that were perhaps meant by what was typed. Two spellings one slip apart share what is left
 * of their first letters when at most one is lost, so an index of these remains finds the likely
 * ones, and {@link #distance} judges them.
 */
public final class NameSlips {

  /** Far from what was typed. */
  public static final int NONE = 9;

  /** With fewer letters too many names are one slip away. */
  private static final int SHORTEST = 4;

  /** A beginning must be longer than a whole name to be told. */
  private static final int SHORTEST_BEGINNING = 5;

  /** How many letters of a name are indexed: those typed first, so that slips show early. */
  private static final int INDEXED = 5;

  private NameSlips() {}

  public static boolean worthTrying(String folded) {
    return folded.length() >= SHORTEST && folded.chars().noneMatch(Character::isDigit);
  }

  /**
   * @param folded one compact name
   * @return its keys in the index: the first letters, these without one, and {@code ~} with the
   *     sound; none for a name too short to be told
   */
  public static Set<String> keys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    if (!worthTrying(folded)) {
      return keys;
    }
    String first = folded.substring(0, Math.min(INDEXED, folded.length()));
    keys.add(first);
    for (int i = 0; i < first.length(); i++) {
      keys.add(first.substring(0, i) + first.substring(i + 1));
    }
    keys.add("~" + NameSound.of(folded));
    return keys;
  }

  /**
   * How far a name is from what was typed: 1 for a slip in the whole name, 2 for a slip in its
   * beginning, 3 when both only sound alike, {@link #NONE} for anything else, and for a name that
   * begins as typed.
   */
  public static int distance(String typed, String name) {
    if (!worthTrying(typed) || !worthTrying(name) || name.startsWith(typed)) {
      return NONE;
    }
    if (NameDistance.between(typed, name) <= 1) {
      return 1;
    }
    if (typed.length() >= SHORTEST_BEGINNING && beginnings(typed, name).contains(1)) {
      return 2;
    }
    return NameSound.of(typed).equals(NameSound.of(name)) ? 3 : NONE;
  }

  private static List<Integer> beginnings(String typed, String name) {
    List<Integer> distances = new ArrayList<>();
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length <= name.length()) {
        distances.add(NameDistance.between(typed, name.substring(0, length)));
      }
    }
    return distances;
  }
}
