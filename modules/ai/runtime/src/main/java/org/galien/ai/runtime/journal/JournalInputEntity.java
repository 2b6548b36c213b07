package org.galien.ai.runtime.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "ai_runtime_journal_input")
class JournalInputEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "input_kind")
  String kind;

  @Column(name = "input_id")
  long inputId;

  long revision;
  String sha256;

  static JournalInputEntity of(InputRef ref) {
    JournalInputEntity input = new JournalInputEntity();
    input.kind = ref.kind();
    input.inputId = ref.id();
    input.revision = ref.revision();
    input.sha256 = ref.sha256();
    return input;
  }

  InputRef ref() {
    return new InputRef(kind, inputId, revision, sha256);
  }
}
