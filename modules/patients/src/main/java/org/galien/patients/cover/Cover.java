package org.galien.patients.cover;

import java.time.LocalDate;
import java.util.Map;
import org.galien.patients.identity.Nir;

/**
 * What a patient is covered by; every part may be null.
 *
 * @param version of what was read, 0 while nothing was saved
 * @param scheme régime
 * @param fund caisse and centre
 * @param billingNir under which acts are billed when it is not the patient's own, as a child's
 *     under a parent's: never the patient's INS
 * @param billingBearer whose number that is
 * @param birthRank rang de naissance, 1 to 9
 * @param physicianSince when the médecin traitant was declared
 * @param insurer complementary
 * @param rights those that are noted, past ones too
 */
public record Cover(
    int version,
    String scheme,
    String fund,
    Nir billingNir,
    String billingBearer,
    Integer birthRank,
    LocalDate physicianSince,
    String insurer,
    String insurerNumber,
    LocalDate insurerUntil,
    Map<RightKind, Span> rights) {

  public static final Cover NONE =
      new Cover(0, null, null, null, null, null, null, null, null, null, Map.of());

  public Cover {
    rights = Map.copyOf(rights);
  }
}
