package org.galien.lesions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "lesions_histology")
class LesionHistologyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "lesion_id")
  long lesionId;

  @Enumerated(EnumType.STRING)
  HistologyView.Finding finding;

  String words;

  @Column(name = "reported_on")
  LocalDate reportedOn;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  long notedBy;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawn_why")
  String withdrawnWhy = "";

  HistologyView view() {
    return new HistologyView(
        id, new LesionId(lesionId), finding, words, reportedOn, new UserId(notedBy));
  }
}
