package org.galien.patients.duplicates;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.patients.names.Diminutives;
import org.galien.patients.names.NameDistance;
import org.galien.patients.names.NameSkeleton;
import org.galien.patients.names.PatientNames;

/**
 * Two first names. One letter parts many twins, so a slip is never more than close; but nobody
 * names one twin by the beginning of the other's name.
 */
final class FirstName {

  /** A newborn without a name yet, and what stands where none is known. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "bb",
          "bebe",
          "nouveaune",
          "nne",
          "enfant",
          "fille",
          "garcon",
          "inconnu",
          "inconnue",
          "x",
          "xx",
          "xxx",
          "xxxx",
          "anonyme",
          "sansprenom",
          "nonrenseigne",
          "test",
          "nr",
          "nc",
          "na",
          "prenom",
          "aucun",
          "bb1",
          "bb2",
          "j1",
          "j2",
          "jumeau",
          "jumelle",
          "madame",
          "monsieur",
          "mme",
          "mr");

  private static final int SHORTEST_BEGINNING = 3;

  private FirstName() {}

  /** One by one, also where a field held several; without placeholders. */
  static List<String> known(List<String> typed) {
    return typed.stream()
        .flatMap(name -> Stream.of(name.strip().split("\\s+")))
        .distinct()
        .filter(name -> !PatientNames.compact(name).isEmpty())
        .filter(name -> !PLACEHOLDERS.contains(PatientNames.compact(name)))
        .toList();
  }

  static Agreement compare(String a, String b) {
    String left = PatientNames.compact(a);
    String right = PatientNames.compact(b);
    if (left.equals(right)) {
      return Agreement.SAME;
    }
    if (Math.min(left.length(), right.length()) == 1 || initials(a, b) || initials(b, a)) {
      return left.charAt(0) == right.charAt(0) ? Agreement.INITIAL : Agreement.DIFFERENT;
    }
    if (FamilyName.soundsLike(a, b)
        || NameSkeleton.heardAlike(left, right)
        || Diminutives.same(left, right)
        || begins(left, right)
        || begins(right, left)
        || leads(a, b)
        || leads(b, a)
        || NameDistance.neighboursSwapped(left, right)) {
      return Agreement.ALIKE;
    }
    boolean close =
        part(a, b) || part(b, a) || NameDistance.oneSlip(a, b) || NameSkeleton.same(left, right);
    return close ? Agreement.CLOSE : Agreement.DIFFERENT;
  }

  /** « J.-P. » and « JP » for Jean-Pierre. */
  private static boolean initials(String shortened, String whole) {
    List<String> words = PatientNames.words(whole);
    String letters = words.stream().map(w -> w.substring(0, 1)).reduce("", String::concat);
    return words.size() > 1 && PatientNames.compact(shortened).equals(letters);
  }

  /** Marie leads Marie-Claude. */
  private static boolean leads(String whole, String beginning) {
    List<String> words = PatientNames.words(whole);
    return words.size() > 1 && words.getFirst().equals(PatientNames.compact(beginning));
  }

  private static boolean part(String whole, String part) {
    List<String> words = PatientNames.words(whole);
    return words.size() > 1 && words.contains(PatientNames.compact(part));
  }

  private static boolean begins(String whole, String beginning) {
    return beginning.length() >= SHORTEST_BEGINNING && whole.startsWith(beginning);
  }
}
