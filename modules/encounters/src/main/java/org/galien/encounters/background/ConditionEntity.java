package org.galien.encounters.background;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.galien.encounters.entries.EntryEntity;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.RemovalReason;

@Entity
@Table(name = "encounters_condition")
@AttributeOverride(name = "removedAt", column = @Column(name = "resolved_at"))
@AttributeOverride(name = "removedBy", column = @Column(name = "resolved_by"))
class ConditionEntity extends EntryEntity {

  @Enumerated(EnumType.STRING)
  ConditionCategory category = ConditionCategory.PROBLEM;

  String label;
  String code;
  String relative = "";

  @Column(name = "ald_number")
  Integer aldNumber;

  @Column(name = "ald_until")
  LocalDate aldUntil;

  @Enumerated(EnumType.STRING)
  ConditionStatus status = ConditionStatus.ACTIVE;

  PartialDate onset;

  ConditionView view() {
    return new ConditionView(id, version, category, label, code, ald(), status, onset, relative);
  }

  Ald ald() {
    return aldNumber == null ? null : new Ald(aldNumber, aldUntil);
  }

  @Override
  protected EntryKind kind() {
    return EntryKind.CONDITION;
  }

  @Override
  protected String label() {
    return label;
  }

  @Override
  protected PartialDate onset() {
    return onset;
  }

  @Override
  protected void stands(RemovalReason reason) {
    status = reason == null ? ConditionStatus.ACTIVE : ConditionStatus.after(reason);
  }
}
