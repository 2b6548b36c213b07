package org.galien.patients.identity;

/** What one must know about an identity before trusting it (RNIV). */
public enum IdentityAttribute {
  /** « homonyme »: somebody else bears very close traits. */
  HOMONYM,
  /** « douteuse »: the person may not be who they say. */
  DOUBTFUL,
  /** « fictive »: nobody; training and tests. */
  FICTITIOUS,
  /** Month and year of birth are known; the first of the month stands for the day. */
  BIRTH_DAY_UNKNOWN,
  /** Only the year of birth is known; the 31st of December stands for the rest. */
  BIRTH_MONTH_UNKNOWN
}
