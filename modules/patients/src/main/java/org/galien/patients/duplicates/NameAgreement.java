package org.galien.patients.duplicates;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.names.PatientNames;

/** Compares names as lists: any family name of one may be any of the other. */
final class NameAgreement {

  private NameAgreement() {}

  static Agreement family(List<String> a, List<String> b) {
    return best(FamilyName.all(a), FamilyName.all(b), FamilyName::compare);
  }

  /**
   * The first one is what a person goes by; it may be any of the other’s. Later names say nothing
   * by themselves: twins share them.
   */
  static Agreement first(List<String> a, List<String> b) {
    List<String> left = FirstName.known(a);
    List<String> right = FirstName.known(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    Agreement leading = FirstName.compare(left.getFirst(), right.getFirst());
    if (leading.atLeast(Agreement.ALIKE)) {
      return leading;
    }
    if (joined(left).equals(joined(right))) {
      return Agreement.ALIKE;
    }
    Agreement other = best(List.of(left.getFirst()), right, FirstName::compare);
    Agreement mirrored = best(left, List.of(right.getFirst()), FirstName::compare);
    Agreement found = other.atLeast(mirrored) ? other : mirrored;
    if (!found.atLeast(Agreement.ALIKE)) {
      return leading.atLeast(found) ? leading : found;
    }
    return within(left, right) || within(right, left) ? Agreement.ALIKE : Agreement.CLOSE;
  }

  /** Both have several first names, and none of one is anything like one of the other. */
  static boolean noneShared(List<String> a, List<String> b) {
    List<String> left = FirstName.known(a);
    List<String> right = FirstName.known(b);
    return Math.min(left.size(), right.size()) > 1
        && best(left, right, FirstName::compare) == Agreement.DIFFERENT;
  }

  /**
   * MARTIN Thomas and THOMAS Martin; NGUYEN Thi Lan and NGUYEN THI Lan: the same words, parted
   * otherwise.
   */
  static boolean swapped(DuplicateTraits a, DuplicateTraits b) {
    Set<String> words = words(a);
    if (words.size() > 2 && words.equals(words(b))) {
      return true;
    }
    return crossed(a.familyNames(), b.firstNames()) && crossed(a.firstNames(), b.familyNames());
  }

  private static boolean within(List<String> few, List<String> many) {
    return few.stream()
        .allMatch(f -> many.stream().anyMatch(m -> FirstName.compare(f, m) == Agreement.SAME));
  }

  /** « Jean, Marie » and « Jean-Marie ». */
  private static String joined(List<String> names) {
    return names.stream().limit(2).map(PatientNames::compact).reduce("", String::concat);
  }

  private static Set<String> words(DuplicateTraits traits) {
    return Stream.concat(traits.familyNames().stream(), traits.firstNames().stream())
        .flatMap(name -> PatientNames.words(name).stream())
        .collect(Collectors.toSet());
  }

  private static boolean crossed(List<String> a, List<String> b) {
    return a.stream()
        .anyMatch(
            left ->
                b.stream()
                    .anyMatch(
                        right ->
                            PatientNames.compact(left).equals(PatientNames.compact(right))
                                || FamilyName.soundsLike(left, right)));
  }

  private static Agreement best(
      List<String> a, List<String> b, BiFunction<String, String, Agreement> comparison) {
    Agreement best = a.isEmpty() || b.isEmpty() ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    for (String left : a) {
      for (String right : b) {
        Agreement agreement = comparison.apply(left, right);
        best = agreement.atLeast(best) ? agreement : best;
      }
    }
    return best;
  }
}
