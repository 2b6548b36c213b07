package org.galien.patients.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.patients.names.PatientNames;

/**
 * Judges whether two identities may be one person.
 *
 * <p>Two different valid NIRs are two people, whatever else agrees. Without a NIR nothing is likely
 * but name, first name and birth date together with a telephone or an address; the rest that looks
 * alike is uncertain, twins first of all.
 */
public final class DuplicateRules {

  private final DuplicateTraits a;
  private final DuplicateTraits b;
  private final Agreement name;
  private final Agreement first;
  private final Agreement date;
  private final boolean swapped;
  private final boolean samePhone;
  private final boolean sameAddress;
  private final boolean sexesDiffer;

  private DuplicateRules(DuplicateTraits a, DuplicateTraits b) {
    this.a = a;
    this.b = b;
    this.name = NameAgreement.family(a.familyNames(), b.familyNames());
    this.first = NameAgreement.first(a.firstNames(), b.firstNames());
    this.date = DateAgreement.of(a.birthDate(), b.birthDate());
    this.swapped = name != Agreement.SAME && NameAgreement.swapped(a, b);
    this.samePhone = a.phones().stream().anyMatch(b.phones()::contains);
    String address = PatientNames.compact(a.address());
    this.sameAddress = !address.isEmpty() && address.equals(PatientNames.compact(b.address()));
    this.sexesDiffer = sexesDiffer(a.sex(), b.sex());
  }

  /** Empty when the two are different people, as far as the traits tell. */
  public static Optional<Judgement> judge(DuplicateTraits a, DuplicateTraits b) {
    DuplicateRules rules = new DuplicateRules(a, b);
    DuplicateVerdict verdict = rules.verdict();
    return verdict == null
        ? Optional.empty()
        : Optional.of(new Judgement(verdict, rules.reasons()));
  }

  private DuplicateVerdict verdict() {
    if (a.nir() != null && b.nir() != null) {
      return a.nir().equals(b.nir()) ? withOneNir() : null;
    }
    DuplicateVerdict verdict = date == Agreement.SAME ? bornTheSameDay() : bornOtherwise();
    boolean doubt = verdict == DuplicateVerdict.SAME_LIKELY && sexesDiffer;
    return doubt ? DuplicateVerdict.UNCERTAIN : verdict;
  }

  /** The same number with nothing else alike: somebody was entered with another's card. */
  private DuplicateVerdict withOneNir() {
    boolean alike = first.atLeast(Agreement.CLOSE) || swapped;
    return alike && !sexesDiffer ? DuplicateVerdict.SAME_LIKELY : DuplicateVerdict.UNCERTAIN;
  }

  private DuplicateVerdict bornTheSameDay() {
    boolean contact = samePhone || sameAddress;
    boolean nameAlike = name.atLeast(Agreement.CLOSE) || swapped;
    boolean firstAlike = first.atLeast(Agreement.ALIKE) || swapped;
    if (nameAlike && firstAlike) {
      return contact ? DuplicateVerdict.SAME_LIKELY : DuplicateVerdict.UNCERTAIN;
    }
    if (firstAlike && contact) {
      // One name is the birth name, the other the married one, and neither chart has both.
      return DuplicateVerdict.SAME_LIKELY;
    }
    return name.atLeast(Agreement.ALIKE) || nameAlike && first.atLeast(Agreement.INITIAL)
        ? DuplicateVerdict.UNCERTAIN
        : null;
  }

  private DuplicateVerdict bornOtherwise() {
    boolean maybeMistyped = date == Agreement.CLOSE || date == Agreement.UNKNOWN;
    return maybeMistyped && name.atLeast(Agreement.ALIKE) && first.atLeast(Agreement.ALIKE)
        ? DuplicateVerdict.UNCERTAIN
        : null;
  }

  private List<DuplicateReason> reasons() {
    List<DuplicateReason> reasons = new ArrayList<>();
    add(reasons, a.nir() != null && a.nir().equals(b.nir()), DuplicateReason.SAME_NIR);
    nameReasons(reasons);
    add(reasons, date == Agreement.SAME, DuplicateReason.SAME_BIRTH_DATE);
    add(reasons, date == Agreement.CLOSE, DuplicateReason.CLOSE_BIRTH_DATE);
    add(reasons, date == Agreement.DIFFERENT, DuplicateReason.OTHER_BIRTH_DATE);
    add(reasons, date == Agreement.UNKNOWN, DuplicateReason.BIRTH_DATE_UNKNOWN);
    add(reasons, samePhone, DuplicateReason.SAME_PHONE);
    add(reasons, sameAddress, DuplicateReason.SAME_ADDRESS);
    add(reasons, sexesDiffer, DuplicateReason.OTHER_SEX);
    return reasons;
  }

  private void nameReasons(List<DuplicateReason> reasons) {
    if (swapped) {
      reasons.add(DuplicateReason.NAME_AND_FIRST_NAME_SWAPPED);
      return;
    }
    switch (name) {
      case SAME -> reasons.add(DuplicateReason.SAME_NAME);
      case ALIKE, CLOSE -> reasons.add(DuplicateReason.CLOSE_NAME);
      default -> reasons.add(DuplicateReason.OTHER_NAME);
    }
    switch (first) {
      case SAME -> reasons.add(DuplicateReason.SAME_FIRST_NAME);
      case ALIKE, CLOSE -> reasons.add(DuplicateReason.CLOSE_FIRST_NAME);
      case INITIAL -> reasons.add(DuplicateReason.INITIAL_ONLY);
      default -> reasons.add(DuplicateReason.OTHER_FIRST_NAME);
    }
  }

  private static void add(List<DuplicateReason> reasons, boolean holds, DuplicateReason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private static boolean sexesDiffer(String a, String b) {
    return a != null && b != null && !a.equals("I") && !b.equals("I") && !a.equals(b);
  }
}
