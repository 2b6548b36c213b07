package org.galien.prescriptions;

/** Who the line is for: each kind is printed on a sheet of its own, to be handed to another. */
public enum LineKind {
  /** Drugs, and all that is told with them. */
  DRUG,
  BIOLOGY,
  IMAGING,
  NURSING,
  PHYSIOTHERAPY,
  /** Dispositifs médicaux (LPP). */
  DEVICE
}
