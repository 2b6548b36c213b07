package org.galien.prescriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.galien.prescriptions.posology.Spelled;

@Entity(name = "PrescriptionLineEntity")
@Table(name = "prescriptions_line")
class LineEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "prescription_id")
  long prescriptionId;

  int place;
  String cis;
  String label;
  String dci;
  String form;
  String substances;
  String typed;

  @Column(name = "as_written")
  boolean asWritten;

  String posology;
  int days;
  boolean ald;
  boolean secured;
  boolean overlap;

  @Column(name = "fixed_reason")
  String fixed;

  @Enumerated(EnumType.STRING)
  LineKind kind;

  static LineEntity of(long prescription, int place, Line line) {
    LineEntity entity = new LineEntity();
    LineDraft draft = line.draft();
    entity.prescriptionId = prescription;
    entity.place = place;
    entity.cis = draft.cis();
    entity.label = line.label();
    entity.dci = line.dci();
    entity.form = line.form();
    entity.substances = String.join(" ", line.substances());
    entity.typed = draft.typed();
    entity.asWritten = draft.asWritten();
    entity.posology = line.posology();
    entity.days = line.days();
    entity.ald = draft.ald();
    entity.secured = line.secured();
    entity.overlap = draft.overlap();
    entity.fixed = draft.fixed().code();
    entity.kind = draft.kind();
    return entity;
  }

  LineDraft draft() {
    return new LineDraft(
        cis, label, typed, asWritten, ald, secured, overlap, Fixed.of(fixed), kind);
  }

  Set<String> codes() {
    return substances.isEmpty() ? Set.of() : Set.of(substances.split(" "));
  }

  /** As it was signed. */
  Line line() {
    return new Line(
        draft(),
        label,
        dci,
        form,
        codes(),
        posology,
        days,
        secured,
        secured ? Spelled.of(posology) : "",
        List.of());
  }
}
