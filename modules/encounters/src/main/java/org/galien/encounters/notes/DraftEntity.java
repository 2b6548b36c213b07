package org.galien.encounters.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_note_draft")
class DraftEntity {

  @Id
  @Column(name = "encounter_id")
  long encounterId;

  @Embedded NoteText text = new NoteText();

  long revision;

  /** The signed version this draft corrects, 0 for a first note. */
  int amends;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  long savedBy;

  String tab = "";

  @Column(name = "tab_sequence")
  long tabSequence;

  static DraftEntity begin(long encounterId, NoteContent content, int amends) {
    DraftEntity draft = new DraftEntity();
    draft.encounterId = encounterId;
    draft.text = new NoteText(content);
    draft.amends = amends;
    return draft;
  }

  boolean lastWrittenBy(EditorTab writer) {
    return !writer.isUnknown() && tab.equals(writer.id());
  }

  void write(NoteContent content, EditorTab writer, long author, Instant at) {
    text = new NoteText(content);
    revision++;
    savedAt = at;
    savedBy = author;
    tab = writer.id();
    tabSequence = writer.sequence();
  }
}
