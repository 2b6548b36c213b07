package org.galien.ai.runtime.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "ai_runtime_report")
class ReportEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "journal_id")
  long journalId;

  String words;

  @Column(name = "reported_by")
  long reportedBy;

  @Column(name = "reported_name")
  String reportedName;

  @Column(name = "reported_at")
  Instant reportedAt;
}
