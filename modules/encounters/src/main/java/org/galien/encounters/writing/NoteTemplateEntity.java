package org.galien.encounters.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.encounters.notes.NoteContent;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "encounters_note_template")
class NoteTemplateEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String code;
  String name;
  String reason;
  String examination;
  String conclusion;
  boolean active = true;
  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  long changedBy;

  void write(String newName, NoteContent content) {
    name = newName;
    reason = content.reason();
    examination = content.examination();
    conclusion = content.conclusion();
  }

  /** The shipped text is in force again. */
  void clear() {
    name = null;
    reason = null;
    examination = null;
    conclusion = null;
  }

  void changed(UserId by, Instant at) {
    version++;
    changedAt = at;
    changedBy = by.value();
  }
}
