package org.galien.patients.identity;

/** What one must know about an identity before trusting it (RNIV). */
public enum IdentityAttribute {
  /** « homonyme »: somebody else bears very close traits. */
  HOMONYM,
  /** « douteuse »: the person may not be who they say. */
  DOUBTFUL,
  /** « fictive »: nobody; training and tests. */
  FICTITIOUS
}
