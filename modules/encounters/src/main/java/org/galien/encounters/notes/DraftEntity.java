package org.galien.encounters.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.platform.users.UserId;

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

  /** Why, as far as it is typed; empty for a first note. */
  @Column(name = "amendment_reason")
  String amendmentReason = "";

  /** Who writes it, and nobody else. */
  long author;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  long savedBy;

  String tab = "";

  @Column(name = "tab_sequence")
  long tabSequence;

  static DraftEntity begin(
      long encounterId, NoteContent content, int amends, UserId author, Instant at) {
    DraftEntity draft = new DraftEntity();
    draft.encounterId = encounterId;
    draft.text = new NoteText(content);
    draft.amends = amends;
    draft.author = author.value();
    draft.savedAt = at;
    draft.savedBy = author.value();
    return draft;
  }

  boolean lastWrittenBy(EditorTab writer) {
    return !writer.isUnknown() && tab.equals(writer.id());
  }

  boolean isOf(UserId person) {
    return author == person.value();
  }

  void write(NoteContent content, EditorTab writer, Instant at) {
    text = new NoteText(content);
    revision++;
    savedAt = at;
    savedBy = author;
    tab = writer.id();
    tabSequence = writer.sequence();
  }
}
