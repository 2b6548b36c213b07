package org.galien.documents.results;

import java.math.BigDecimal;
import java.util.Set;
import org.galien.documents.laboratory.LabUnit;

/**
 * What is measured.
 *
 * @param key the same word for ever
 * @param group key of the lines among which it stands
 * @param loinc codes by which laboratories tell it, for mass and for moles
 * @param molarMass in g/mol, null where none is known
 * @param kind which units it may come in; null for any
 */
record Analyte(
    String key,
    String name,
    String group,
    Set<String> loinc,
    BigDecimal molarMass,
    LabUnit.Kind kind) {

  /** Whether a value in this unit can be this at all; without a unit nobody can tell. */
  boolean comesIn(LabUnit unit) {
    if (kind == null) {
      return true;
    }
    boolean moles = kind == LabUnit.Kind.MASS && molarMass != null;
    return unit != null && (unit.kind() == kind || (moles && unit.kind() == LabUnit.Kind.MOLES));
  }
}
