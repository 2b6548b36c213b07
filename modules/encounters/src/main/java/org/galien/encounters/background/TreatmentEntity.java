package org.galien.encounters.background;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.galien.encounters.entries.EntryEntity;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;

@Entity
@Table(name = "encounters_treatment")
class TreatmentEntity extends EntryEntity {

  String drug;
  String dosage = "";
  String reason = "";
  boolean declared;
  PartialDate onset;

  TreatmentView view() {
    return new TreatmentView(id, version, drug, dosage, reason, declared, onset);
  }

  @Override
  protected EntryKind kind() {
    return EntryKind.TREATMENT;
  }

  @Override
  protected String label() {
    return drug;
  }

  @Override
  protected PartialDate onset() {
    return onset;
  }
}
