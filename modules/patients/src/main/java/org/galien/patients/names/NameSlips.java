package org.galien.patients.names;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names that were perhaps meant by what was typed. Two spellings one slip apart share what is left
 * of their first letters when at most one is lost, so an index of these remains finds the likely
 * ones, and {@link #distance} judges them.
 */
public final class NameSlips {

  /** Far from what was typed; what is near is less, and the nearer the less. */
  public static final int NONE = 9;

  private static final int SLIP = 1;
  private static final int SLIP_IN_BEGINNING = 2;
  private static final int SOUND = 3;
  private static final String SOUND_MARK = "~";

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
    keys.add(SOUND_MARK + NameSound.of(folded));
    return keys;
  }

  /**
   * How far a name is from what was typed, {@link #NONE} for a name that begins as typed.
   *
   * @param key what both have in the index
   */
  public static int distance(String typed, String name, String key) {
    if (name.startsWith(typed)) {
      return NONE;
    }
    if (Math.abs(typed.length() - name.length()) <= 1 && NameDistance.between(typed, name) <= 1) {
      return SLIP;
    }
    if (typed.length() >= SHORTEST_BEGINNING && NameDistance.fromBeginning(typed, name) <= 1) {
      return SLIP_IN_BEGINNING;
    }
    return key.startsWith(SOUND_MARK) ? SOUND : NONE;
  }
}
