package org.galien.patients.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.patients.names.NameDistance;
import org.galien.patients.names.NameSkeleton;
import org.galien.patients.names.NameSound;
import org.galien.patients.names.PatientNames;

/** Two family names, as a front desk writes them. */
final class FamilyName {

  /** « MARTIN épouse DURAND » in one field holds two names. */
  private static final Pattern TWO_IN_ONE =
      Pattern.compile("\\b(epouse|epse|ep|nee|ne|veuve|vve|dite?|alias)\\b");

  /** St, Ste. */
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d", "la", "le", "les", "l", "el", "al", "van", "von", "der", "den",
          "da", "do", "dos", "di", "del", "della", "ter", "ten", "n");

  /** Nobody's name: what stands where none is known. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "inconnu",
          "inconnue",
          "x",
          "xx",
          "xxx",
          "xxxx",
          "anonyme",
          "sansnom",
          "nonrenseigne",
          "test",
          "nr",
          "nc",
          "na",
          "aucun",
          "patient",
          "nom");

  private static final int SHORTEST_CUT = 6;
  private static final int LONG = 8;

  private FamilyName() {}

  /** The folded names, each that one field held; placeholders are left out. */
  static List<String> all(List<String> typed) {
    return typed.stream()
        .map(PatientNames::fold)
        .flatMap(folded -> Stream.of(TWO_IN_ONE.split(folded)))
        .map(name -> SAINT.matcher(name.strip()).replaceAll("saint$1"))
        .filter(name -> !name.isEmpty() && !PLACEHOLDERS.contains(name.replace(" ", "")))
        .distinct()
        .toList();
  }

  static Agreement compare(String a, String b) {
    String left = PatientNames.compact(a);
    String right = PatientNames.compact(b);
    if (left.equals(right)) {
      return Agreement.SAME;
    }
    if (sameWithoutParticle(a, b)
        || sameWords(a, b)
        || soundsLike(a, b)
        || NameSkeleton.heardAlike(left, right)) {
      return Agreement.ALIKE;
    }
    boolean close =
        partOf(a, b)
            || partOf(b, a)
            || NameDistance.within(left, right, left.length() >= LONG ? 2 : 1)
            || cut(left, right)
            || cut(right, left)
            || NameSkeleton.same(left, right);
    return close ? Agreement.CLOSE : Agreement.DIFFERENT;
  }

  private static boolean sameWithoutParticle(String a, String b) {
    return endings(a).stream().anyMatch(endings(b)::contains);
  }

  /** DE LA TOUR, LA TOUR and TOUR. */
  private static List<String> endings(String name) {
    List<String> words = PatientNames.words(name);
    List<String> endings = new ArrayList<>(List.of(String.join("", words)));
    for (int i = 0; i < words.size() - 1 && PARTICLES.contains(words.get(i)); i++) {
      endings.add(String.join("", words.subList(i + 1, words.size())));
    }
    return endings.stream().filter(ending -> ending.length() > 2).toList();
  }

  private static boolean sameWords(String a, String b) {
    List<String> words = PatientNames.words(a);
    return words.size() > 1 && new TreeSet<>(words).equals(new TreeSet<>(PatientNames.words(b)));
  }

  static boolean soundsLike(String a, String b) {
    String sound = NameSound.of(a);
    return sound.length() >= 2 && sound.equals(NameSound.of(b));
  }

  /** A compound name and one of its parts: DELAUNAY-ROUSSEL and ROUSSEL. */
  private static boolean partOf(String whole, String part) {
    List<String> words = PatientNames.words(whole);
    String compact = PatientNames.compact(part);
    return words.size() > 1
        && compact.length() > 2
        && !PARTICLES.contains(compact)
        && words.contains(compact);
  }

  /** Cut off by a field that was too short. */
  private static boolean cut(String whole, String beginning) {
    return beginning.length() >= SHORTEST_CUT && whole.startsWith(beginning);
  }
}
