package org.galien.ai.runtime.journal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "ai_runtime_journal")
class JournalEntryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String task;
  String engine;
  String digest;
  String version;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "duration_ms")
  long durationMillis;

  @Column(name = "input_tokens")
  int inputTokens;

  @Column(name = "output_tokens")
  int outputTokens;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  /** Null where it was not judged as text. */
  Integer words;

  @Column(name = "changed_words")
  Integer changedWords;

  @Column(name = "verdict_by")
  Long verdictBy;

  @Column(name = "verdict_at")
  Instant verdictAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "journal_id", nullable = false)
  List<JournalInputEntity> inputs = new ArrayList<>();

  static JournalEntryEntity of(JournalDraft draft) {
    JournalEntryEntity entry = new JournalEntryEntity();
    entry.task = draft.task();
    entry.engine = draft.engine();
    entry.digest = draft.digest();
    entry.version = draft.version();
    entry.startedAt = draft.startedAt();
    entry.durationMillis = draft.duration().toMillis();
    entry.inputTokens = draft.inputTokens();
    entry.outputTokens = draft.outputTokens();
    entry.outcome = draft.outcome();
    draft.inputs().forEach(i -> entry.inputs.add(JournalInputEntity.of(i)));
    return entry;
  }

  JournalEntry view() {
    JournalDraft output =
        new JournalDraft(
            task,
            engine,
            digest,
            version,
            inputs.stream().map(JournalInputEntity::ref).toList(),
            startedAt,
            Duration.ofMillis(durationMillis),
            inputTokens,
            outputTokens,
            outcome);
    UserId by = verdictBy == null ? null : new UserId(verdictBy);
    return new JournalEntry(new JournalId(id), output, verdict, by, verdictAt);
  }
}
