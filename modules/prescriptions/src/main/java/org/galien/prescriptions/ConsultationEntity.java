package org.galien.prescriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import org.galien.platform.users.UserId;
import org.galien.terminology.interactions.InteractionLevel;

@Entity
@Table(name = "prescriptions_consultation")
class ConsultationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "prescription_id")
  long prescriptionId;

  @Column(name = "noted_by")
  long notedBy;

  @Column(name = "noted_at")
  Instant notedAt;

  String edition;
  String about;
  String entry;

  @Enumerated(EnumType.STRING)
  InteractionLevel level;

  String words;

  ConsultationNote view() {
    return new ConsultationNote(
        new ConsultationNote.Reading(about, entry, level),
        words,
        YearMonth.parse(edition),
        new UserId(notedBy),
        notedAt);
  }
}
