package org.galien.encounters.vaccinations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.galien.encounters.entries.EntryEntity;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.PartialDate;

@Entity
@Table(name = "encounters_immunization")
class ImmunizationEntity extends EntryEntity {

  String vaccine;
  String targets = "";

  @Column(name = "given_on")
  PartialDate givenOn;

  Integer dose;
  String lot = "";
  String site = "";
  String performer = "";
  boolean declared;

  List<String> against() {
    return targets.isEmpty() ? List.of() : List.of(targets.split(" "));
  }

  ImmunizationView view() {
    return new ImmunizationView(
        id, version, vaccine, against(), givenOn, dose, lot, site, performer, declared);
  }

  @Override
  protected EntryKind kind() {
    return EntryKind.IMMUNIZATION;
  }

  @Override
  protected String label() {
    return vaccine;
  }

  @Override
  protected PartialDate onset() {
    return givenOn;
  }
}
