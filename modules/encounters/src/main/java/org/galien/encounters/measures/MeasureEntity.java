package org.galien.encounters.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.galien.encounters.entries.EntryEntity;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;

@Entity
@Table(name = "encounters_measure")
class MeasureEntity extends EntryEntity {

  @Enumerated(EnumType.STRING)
  MeasureKind kind;

  BigDecimal quantity;
  BigDecimal second;

  @Column(name = "measured_on")
  LocalDate measuredOn;

  boolean confirmed;

  /** What it said before it was corrected, or null. */
  String former;

  /** Who recorded it; null for the system. */
  Long author() {
    return recordedBy;
  }

  MeasureDraft draft() {
    return new MeasureDraft(kind, quantity, second);
  }

  MeasureView view(String by) {
    return new MeasureView(id, version, draft(), measuredOn, former, by);
  }

  @Override
  protected EntryKind kind() {
    return EntryKind.MEASURE;
  }

  @Override
  protected String label() {
    return draft().said() + " " + kind.unit();
  }

  @Override
  protected PartialDate onset() {
    return null;
  }
}
