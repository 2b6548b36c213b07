package org.galien.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.platform.users.UserId;

@Entity(name = "KnowledgeStepRow")
@Table(name = "knowledge_step")
class StepRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "entry_id")
  long entry;

  String kind;

  @Column(name = "by_user_id")
  Long by;

  Instant at;
  String note;
  String subject;
  String content;

  @Column(name = "exception_text")
  String exception;

  EntryStep view() {
    return new EntryStep(kind, by == null ? null : new UserId(by), at, note, content);
  }
}
