package org.galien.encounters.background;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.galien.encounters.entries.EntryEntity;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;

@Entity
@Table(name = "encounters_allergy")
@AttributeOverride(name = "removedAt", column = @Column(name = "superseded_at"))
@AttributeOverride(name = "removedBy", column = @Column(name = "superseded_by"))
class AllergyEntity extends EntryEntity {

  @Enumerated(EnumType.STRING)
  AllergyKind kind;

  String substance = "";
  String reaction = "";

  @Enumerated(EnumType.STRING)
  Criticality criticality = Criticality.UNKNOWN;

  PartialDate onset;

  AllergyView view() {
    return new AllergyView(id, version, kind, substance, reaction, criticality, onset);
  }

  @Override
  protected EntryKind kind() {
    return EntryKind.ALLERGY;
  }

  /** Empty for the statement that there is none. */
  @Override
  protected String label() {
    return substance;
  }

  @Override
  protected PartialDate onset() {
    return onset;
  }
}
