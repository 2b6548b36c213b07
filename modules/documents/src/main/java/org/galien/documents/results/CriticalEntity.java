package org.galien.documents.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "documents_lab_critical")
class CriticalEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "report_id")
  long reportId;

  int position;

  @Column(name = "threshold_id")
  Long thresholdId;

  boolean below;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "acknowledged_at")
  Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  Long acknowledgedBy;

  @Column(name = "acknowledged_name")
  String acknowledgedName;

  String conduct;
}
