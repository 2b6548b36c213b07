package org.galien.encounters.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_rescued_draft")
class RescuedDraftEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "encounter_id")
  long encounterId;

  @Embedded NoteText text;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "written_by")
  long writtenBy;

  @Column(name = "rescued_at")
  Instant rescuedAt;

  RescuedDraft view(String author) {
    return new RescuedDraft(text.content(), author, rescuedAt);
  }
}
