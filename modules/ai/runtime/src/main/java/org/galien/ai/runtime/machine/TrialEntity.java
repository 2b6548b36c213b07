package org.galien.ai.runtime.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "ai_runtime_trial")
class TrialEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String server;
  String model;
  String digest;
  double billions;

  @Column(name = "read_rate")
  double read;

  @Column(name = "written_rate")
  double written;

  int cores;

  @Column(name = "tried_at")
  Instant triedAt;

  TrialView view() {
    return new TrialView(server, model, billions, read, written, cores, triedAt);
  }
}
