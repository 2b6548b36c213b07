package org.galien.patients.identity;

/** How far an identity is trusted (référentiel national d'identitovigilance, RNIV). */
public enum InsStatus {
  /** « provisoire »: typed, nothing checked. */
  PROVISIONAL,
  /** « récupérée »: traits come from the INSi service. */
  RETRIEVED,
  /** « validée »: an identity document of high confidence was seen. */
  VALIDATED,
  /** « qualifiée »: both. The only one that may transmit the matricule. */
  QUALIFIED
}
