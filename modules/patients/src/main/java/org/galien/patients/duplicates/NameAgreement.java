package org.galien.patients.duplicates;

import java.util.List;
import org.galien.patients.names.NameDistance;
import org.galien.patients.names.NameSound;
import org.galien.patients.names.PatientNames;

/** Compares names as lists: any name of one may be any name of the other. */
final class NameAgreement {

  private NameAgreement() {}

  static Agreement family(List<String> a, List<String> b) {
    return best(a, b, NameAgreement::familyName);
  }

  static Agreement first(List<String> a, List<String> b) {
    return best(a, b, NameAgreement::firstName);
  }

  /** MARTIN Thomas and THOMAS Martin. */
  static boolean swapped(DuplicateTraits a, DuplicateTraits b) {
    return best(a.familyNames(), b.firstNames(), NameAgreement::exact) == Agreement.SAME
        && best(a.firstNames(), b.familyNames(), NameAgreement::exact) == Agreement.SAME;
  }

  private static Agreement best(List<String> a, List<String> b, Comparison comparison) {
    Agreement best = a.isEmpty() || b.isEmpty() ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    for (String left : a) {
      for (String right : b) {
        Agreement agreement = comparison.compare(left, right);
        best = agreement.atLeast(best) ? agreement : best;
      }
    }
    return best;
  }

  private static Agreement exact(String a, String b) {
    String left = PatientNames.compact(a);
    return !left.isEmpty() && left.equals(PatientNames.compact(b))
        ? Agreement.SAME
        : Agreement.DIFFERENT;
  }

  /** A compound name and one of its parts are close: DELAUNAY-ROUSSEL and ROUSSEL. */
  private static Agreement familyName(String a, String b) {
    if (exact(a, b) == Agreement.SAME) {
      return Agreement.SAME;
    }
    if (soundsLike(a, b)) {
      return Agreement.ALIKE;
    }
    boolean part = partOf(a, b) || partOf(b, a);
    return part || NameDistance.oneSlip(a, b) ? Agreement.CLOSE : Agreement.DIFFERENT;
  }

  private static Agreement firstName(String a, String b) {
    if (exact(a, b) == Agreement.SAME) {
      return Agreement.SAME;
    }
    String left = PatientNames.compact(a);
    String right = PatientNames.compact(b);
    if (Math.min(left.length(), right.length()) == 1) {
      return left.charAt(0) == right.charAt(0) ? Agreement.INITIAL : Agreement.DIFFERENT;
    }
    if (soundsLike(a, b)) {
      return Agreement.ALIKE;
    }
    boolean beginning = left.startsWith(right) || right.startsWith(left);
    return beginning || NameDistance.oneSlip(a, b) ? Agreement.CLOSE : Agreement.DIFFERENT;
  }

  private static boolean soundsLike(String a, String b) {
    String sound = NameSound.of(a);
    return sound.length() >= 2 && sound.equals(NameSound.of(b));
  }

  private static boolean partOf(String whole, String part) {
    List<String> words = PatientNames.words(whole);
    return words.size() > 1 && part.length() > 2 && words.contains(PatientNames.compact(part));
  }

  private interface Comparison {
    Agreement compare(String a, String b);
  }
}
