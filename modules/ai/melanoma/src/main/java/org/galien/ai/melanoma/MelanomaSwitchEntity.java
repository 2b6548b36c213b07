package org.galien.ai.melanoma;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "ai_melanoma_switch")
class MelanomaSwitchEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "is_on")
  boolean on;

  String licence;

  String model;

  @Column(name = "said_at")
  Instant saidAt;

  @Column(name = "said_by")
  long saidBy;
}
