package org.galien.patients.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a French name sounds, roughly: spellings that are heard alike share a code.
 *
 * <p>Made for names heard on the telephone (Dupré, Duprez, Duprés; Justine, Justtine; Gaël, Gael).
 * It keeps vowels, unlike Soundex, because Marion and Manon are two people.
 */
public final class NameSound {

  private record Change(Pattern pattern, String replacement) {

    Change(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  /** Applied in order to the compact folded name. */
  private static final List<Change> CHANGES =
      List.of(
          new Change("ph", "f"),
          new Change("bv", "v"),
          new Change("sch|sh", "ch"),
          new Change("ck|cq|qu|q|k", "c"),
          new Change("gu(?=[eiy])", "g"),
          new Change("ge(?=[aou])", "j"),
          new Change("c(?=[eiy])", "s"),
          new Change("eaux|eau|aux|aut|aud|auld|ault|au", "o"),
          new Change("ain|ein|yn|im(?=[bp])|in(?![aeiouy])", "1"),
          new Change("an(?![aeiouyn])|en(?![aeiouyn])|am(?=[bp])|em(?=[bp])", "2"),
          new Change("y", "i"),
          new Change("ai|ei", "e"),
          new Change("w", "v"),
          new Change("z", "s"),
          new Change("(?<!c)h", ""),
          new Change("(.)\\1+", "$1"),
          new Change("(?<=..)(es|er|et|ed|ez)$", "e"),
          new Change("(?<=..)[stdx]$", ""),
          new Change("(?<=..)e$", ""));

  private NameSound() {}

  /**
   * @return letters and digits, empty when the name has no letter
   */
  public static String of(String name) {
    String sound = PatientNames.compact(name);
    for (Change change : CHANGES) {
      sound = change.pattern().matcher(sound).replaceAll(change.replacement());
    }
    return sound;
  }
}
