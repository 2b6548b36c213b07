package org.galien.documents.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "documents_lab_name")
class LabNameEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String label;
  String analyte;

  @Column(name = "said_at")
  Instant saidAt;

  @Column(name = "said_by")
  long saidBy;

  @Column(name = "said_name")
  String saidName;

  @Column(name = "ended_at")
  Instant endedAt;
}
