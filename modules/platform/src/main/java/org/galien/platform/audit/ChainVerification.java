package org.galien.platform.audit;

/**
 * What a verification of the chain found.
 *
 * @param verified how many entries, from the first, fit
 * @param lastHash of the last entry that fits; a copy kept elsewhere shows whether the whole chain
 *     was written anew
 * @param firstBroken sequence of the first entry that does not fit or is missing; null when all fit
 */
public record ChainVerification(long verified, String lastHash, Long firstBroken) {

  public boolean intact() {
    return firstBroken == null;
  }
}
