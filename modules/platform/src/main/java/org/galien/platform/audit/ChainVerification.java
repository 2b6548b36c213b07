package org.galien.platform.audit;

import java.util.List;

/**
 * What a verification of the chain found.
 *
 * @param verified how many entries, from the first, fit
 * @param lastHash of the last entry that fits; a copy kept elsewhere shows whether the whole chain
 *     was written anew
 * @param firstBroken sequence of the first entry that does not fit, is missing, or is not the one
 *     that was noted outside the database; null when all fit
 * @param brokenSeals what is no longer what was sealed
 * @param unsealed how many things are stored that were never sealed
 */
public record ChainVerification(
    long verified, String lastHash, Long firstBroken, List<BrokenSeal> brokenSeals, long unsealed) {

  public ChainVerification {
    brokenSeals = List.copyOf(brokenSeals);
  }

  /** True when the chain fits, and all that it sealed. */
  public boolean intact() {
    return firstBroken == null && brokenSeals.isEmpty() && unsealed == 0;
  }
}
