package org.galien.ai.summaries;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.galien.platform.evaluation.Engine;

@Entity
@Table(name = "ai_summaries_summary")
class SummaryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  SummarySubject.Kind subjectKind;

  @Column(name = "subject_id")
  long subjectId;

  @Enumerated(EnumType.STRING)
  @Column(name = "engine_kind")
  Engine engineKind;

  String engine;
  String digest;
  String version;
  String fingerprint;

  @Column(name = "sources_read")
  int sourcesRead;

  @Column(name = "sources_total")
  int sourcesTotal;

  int dropped;

  @Column(name = "journal_id")
  long journalId;

  @Enumerated(EnumType.STRING)
  SummaryState state = SummaryState.PROPOSED;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "judged_at")
  Instant judgedAt;

  @Column(name = "judged_by")
  Long judgedBy;

  @Column(name = "judged_name")
  String judgedName;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawn_name")
  String withdrawnName;

  @Column(name = "withdrawal_reason")
  String withdrawalReason;

  @Version
  @Column(name = "lock_version")
  int lockVersion;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "summary_id", nullable = false)
  @OrderBy("position")
  List<SentenceEntity> sentences = new ArrayList<>();

  SummarySubject subject() {
    return new SummarySubject(subjectKind, subjectId);
  }

  /** The text a person takes responsibility for, one sentence a line. */
  String standing() {
    return sentences.stream()
        .map(SentenceEntity::standing)
        .filter(s -> !s.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Name and digest, as provenance tells it. */
  String model() {
    return digest == null ? engine : engine + " " + digest;
  }

  SummaryView view() {
    return new SummaryView(
        new SummaryId(id),
        subject(),
        engineKind,
        engine,
        version,
        state,
        createdAt,
        sourcesRead,
        sourcesTotal,
        dropped,
        sentences.stream().map(SentenceEntity::view).toList(),
        judgedAt,
        judgedName,
        withdrawnAt == null ? null : new Withdrawal(withdrawnAt, withdrawnName, withdrawalReason));
  }
}
