package org.galien.knowledge.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * Names in their words, as they are compared: folded, parted at blanks, hyphens and apostrophes.
 */
final class NameWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SHORTEST = 3;

  /** What stands before a name or in it and is none by itself. */
  private static final Set<String> PARTICLES =
      Set.of(
          "le", "la", "les", "l", "de", "du", "des", "d", "da", "do", "dos", "das", "di", "del",
          "della", "van", "von", "der", "den", "ben", "el", "al", "ait", "saint", "sainte");

  private NameWords() {}

  /** A word where it stands. */
  record Place(String key, int from, int to, boolean capital) {}

  static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
      places.add(new Place(Folding.fold(word.group()), word.start(), word.end(), capital));
    }
    return places;
  }

  /** In the order written; none for null. */
  static List<String> of(String name) {
    return name == null ? List.of() : places(name).stream().map(Place::key).toList();
  }

  /** A family name as one word, and each word of it that tells it from others. */
  static List<String> ofFamily(String name) {
    List<String> words = of(name);
    List<String> names = new ArrayList<>(words.stream().filter(NameWords::tells).toList());
    String whole = String.join("", words);
    if (!whole.isEmpty()) {
      names.add(whole);
    }
    return names;
  }

  static boolean tells(String key) {
    return key.length() >= SHORTEST && !isParticle(key);
  }

  static boolean isParticle(String key) {
    return PARTICLES.contains(key);
  }
}
