package org.galien.patients.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether two identities may be one person. The evidence is added up; what it adds up to is
 * then held against what no sum may outweigh:
 *
 * <ul>
 *   <li>two definitive NIRs, each its bearer's own, are two people; where all else agrees down to a
 *       telephone, one of them may stand on the wrong chart, which a person has to see;
 *   <li>so are two birth dates that no slip explains, unless one NIR binds them;
 *   <li>nothing is likely on names and date alone: a NIR, a telephone, an e-mail address or an
 *       address has to agree;
 *   <li>nothing is likely when the first names part: twins; and two who have several first names
 *       each and share none are siblings;
 *   <li>nothing is said on a name alone.
 * </ul>
 */
public final class DuplicateRules {

  private static final int REVIEW = 14;
  private static final int LIKELY = 22;

  /** Parents are older than that; and living siblings do not share their first name. */
  private static final int GENERATION = 14;

  private final Evidence evidence;
  private final boolean women;
  private final boolean oneGeneration;
  private final boolean nirFitsBoth;
  private final boolean otherSexOnly;
  private final boolean manyFirstNames;
  private final boolean noFirstNameShared;

  private DuplicateRules(DuplicateTraits a, DuplicateTraits b) {
    this.evidence = Evidence.of(a, b);
    this.women = a.woman() && b.woman();
    this.oneGeneration =
        a.birthDate() != null
            && b.birthDate() != null
            && Math.abs(a.birthDate().getYear() - b.birthDate().getYear()) < GENERATION;
    this.nirFitsBoth = NirAgreement.fitsBoth(a, b);
    this.otherSexOnly = NirAgreement.otherSexOnly(a, b);
    this.manyFirstNames = a.firstNames().size() > 1 && a.firstNames().equals(b.firstNames());
    this.noFirstNameShared =
        !evidence.swapped() && NameAgreement.noneShared(a.firstNames(), b.firstNames());
  }

  /** Empty when the two are different people, as far as the traits tell. */
  public static Optional<Judgement> judge(DuplicateTraits a, DuplicateTraits b) {
    DuplicateRules rules = new DuplicateRules(a, b);
    int bits = rules.evidence.bits();
    if (bits < REVIEW || rules.apart()) {
      return Optional.empty();
    }
    boolean likely = bits >= LIKELY && rules.mayBeLikely();
    DuplicateVerdict verdict = likely ? DuplicateVerdict.SAME_LIKELY : DuplicateVerdict.UNCERTAIN;
    return Optional.of(new Judgement(verdict, bits, rules.reasons()));
  }

  private boolean apart() {
    Evidence e = evidence;
    if (e.nir() == NirAgreement.DIFFERENT) {
      return !(sameNames() && e.date() == DateAgreement.SAME && e.sameContact());
    }
    if (e.sameNir()) {
      return e.date() == DateAgreement.DIFFERENT && !e.firstAtLeast(Agreement.ALIKE);
    }
    return e.date() == DateAgreement.DIFFERENT
            && !(sameNames() && e.sameContact() && oneGeneration && !e.sexesDiffer())
        || !e.nameAtLeast(Agreement.CLOSE) && !e.sameContact() && !(women && manyFirstNames)
        || e.sexesDiffer() && !otherSexOnly && !e.firstAtLeast(Agreement.SAME)
        || e.date() == DateAgreement.OTHER_YEAR && !oneGeneration
        || noFirstNameShared
        || !e.date().same() && !namesAgree();
  }

  private boolean sameNames() {
    return evidence.name() == Agreement.SAME && evidence.first() == Agreement.SAME;
  }

  /**
   * Enough to look past a birth date that is missing or perhaps mistyped. Few people share a first
   * name and a birth date but for its order or one digit: a name may be mistyped as well.
   */
  private boolean namesAgree() {
    boolean nearDay =
        evidence.date() == DateAgreement.SWAPPED || evidence.date() == DateAgreement.SLIP;
    boolean slips = evidence.sameContact() || nearDay && evidence.first() == Agreement.SAME;
    return evidence.nameAtLeast(slips ? Agreement.CLOSE : Agreement.ALIKE)
        && evidence.firstAtLeast(Agreement.ALIKE);
  }

  private boolean mayBeLikely() {
    Evidence e = evidence;
    return (e.sameNir() || e.sameContact())
        && e.nir() != NirAgreement.DOUBTFUL
        && e.nir() != NirAgreement.DIFFERENT
        && e.firstAtLeast(Agreement.ALIKE)
        && !e.sexesDiffer()
        && !e.homonym()
        && nameExplained()
        && dateExplained();
  }

  /**
   * Another family name is explained by a marriage: one NIR, or one telephone or e-mail address of
   * two women, or one address of two who share all of several first names.
   */
  private boolean nameExplained() {
    return evidence.sameNir()
        || evidence.nameAtLeast(Agreement.CLOSE)
        || women && (evidence.samePhone() || evidence.sameEmail() || manyFirstNames);
  }

  private boolean dateExplained() {
    return switch (evidence.date()) {
      case SAME -> true;
      case SAME_ROUND_DAY ->
          evidence.sameNir() || evidence.samePhone() && evidence.nameAtLeast(Agreement.ALIKE);
      case SWAPPED, SLIP -> evidence.sameNir() || sameNames();
      case SAME_YEAR, OTHER_YEAR -> evidence.sameNir() && sameNames();
      case DIFFERENT -> nirFitsBoth && sameNames();
      case UNKNOWN -> false;
    };
  }

  private List<DuplicateReason> reasons() {
    List<DuplicateReason> reasons = new ArrayList<>();
    add(reasons, evidence.sameNir(), DuplicateReason.SAME_NIR);
    boolean otherNir =
        evidence.nir() == NirAgreement.DOUBTFUL || evidence.nir() == NirAgreement.DIFFERENT;
    add(reasons, otherNir, DuplicateReason.OTHER_NIR);
    nameReasons(reasons);
    reasons.add(
        switch (evidence.date()) {
          case SAME, SAME_ROUND_DAY -> DuplicateReason.SAME_BIRTH_DATE;
          case UNKNOWN -> DuplicateReason.BIRTH_DATE_UNKNOWN;
          case DIFFERENT -> DuplicateReason.OTHER_BIRTH_DATE;
          default -> DuplicateReason.CLOSE_BIRTH_DATE;
        });
    add(reasons, evidence.samePhone(), DuplicateReason.SAME_PHONE);
    add(reasons, evidence.sameEmail(), DuplicateReason.SAME_EMAIL);
    add(reasons, evidence.sameAddress(), DuplicateReason.SAME_ADDRESS);
    add(reasons, evidence.sexesDiffer(), DuplicateReason.OTHER_SEX);
    return reasons;
  }

  private void nameReasons(List<DuplicateReason> reasons) {
    if (evidence.swapped()) {
      reasons.add(DuplicateReason.NAME_AND_FIRST_NAME_SWAPPED);
      return;
    }
    switch (evidence.name()) {
      case SAME -> reasons.add(DuplicateReason.SAME_NAME);
      case ALIKE, CLOSE -> reasons.add(DuplicateReason.CLOSE_NAME);
      default -> reasons.add(DuplicateReason.OTHER_NAME);
    }
    switch (evidence.first()) {
      case SAME -> reasons.add(DuplicateReason.SAME_FIRST_NAME);
      case ALIKE, CLOSE -> reasons.add(DuplicateReason.CLOSE_FIRST_NAME);
      case INITIAL -> reasons.add(DuplicateReason.INITIAL_ONLY);
      case UNKNOWN -> reasons.add(DuplicateReason.FIRST_NAME_UNKNOWN);
      case DIFFERENT -> reasons.add(DuplicateReason.OTHER_FIRST_NAME);
    }
  }

  private static void add(List<DuplicateReason> reasons, boolean holds, DuplicateReason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
