package org.galien.encounters.measures;

import java.time.LocalDate;

/**
 * A measure in force.
 *
 * @param version what {@link Measures#change} wants back
 * @param former what it said before it was corrected; null for nothing
 * @param by display name of who recorded it
 */
public record MeasureView(
    long id, int version, MeasureDraft draft, LocalDate day, String former, String by) {

  public MeasureKind kind() {
    return draft.kind();
  }

  /** EL reads properties. */
  public MeasureKind getKind() {
    return kind();
  }

  /** EL reads properties. */
  public String getSaid() {
    return draft.said();
  }

  /** As it would be typed. */
  public String typed() {
    return draft.said() + " " + kind().unit();
  }
}
