package org.galien.encounters.entries;

/**
 * Why an entry leaves the lists. In FHIR's words an ended one has the clinicalStatus {@code
 * resolved}, one entered in error the verificationStatus {@code entered-in-error}, any other the
 * clinicalStatus {@code inactive}.
 */
public enum RemovalReason {
  /** Was so, and no longer is. */
  ENDED,
  /** Never was so. */
  ENTERED_IN_ERROR,
  /** Something else, in words. */
  OTHER
}
