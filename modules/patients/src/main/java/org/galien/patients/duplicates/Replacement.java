package org.galien.patients.duplicates;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a change of traits makes another person of somebody: the collision of two people in one
 * chart. One trait that a slip, a marriage or a missing accent explains is a correction; a trait
 * that nothing explains, or two that change at once, are asked about.
 */
public final class Replacement {

  private Replacement() {}

  /**
   * NIR, telephone and address do not count: whoever overwrites a chart leaves them as they are. Of
   * the first names only the first does: twins may share the second.
   */
  public static boolean likely(DuplicateTraits before, DuplicateTraits after) {
    boolean swapped = NameAgreement.swapped(before, after);
    Agreement name = NameAgreement.family(before.familyNames(), after.familyNames());
    Agreement first =
        NameAgreement.first(leading(before.firstNames()), leading(after.firstNames()));
    Agreement date = DateAgreement.of(before.birthDate(), after.birthDate()).agreement();
    boolean otherSex = before.sex() != null && !before.sex().equals(after.sex());
    Agreement sex = otherSex ? Agreement.CLOSE : Agreement.SAME;
    Stream<Agreement> traits = swapped ? Stream.of(date, sex) : Stream.of(name, first, date, sex);
    var changed = traits.filter(a -> a != Agreement.SAME).toList();
    return changed.size() > 1 || changed.contains(Agreement.DIFFERENT);
  }

  private static List<String> leading(List<String> names) {
    return names.stream().limit(1).toList();
  }
}
