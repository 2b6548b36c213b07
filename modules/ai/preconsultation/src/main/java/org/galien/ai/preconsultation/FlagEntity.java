package org.galien.ai.preconsultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.ai.preconsultation.signs.Sign;

@Entity
@Table(name = "ai_preconsultation_flag")
class FlagEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "interview_id")
  long interviewId;

  @Column(name = "answer_id")
  long answerId;

  @Enumerated(EnumType.STRING)
  Sign sign;

  @Enumerated(EnumType.STRING)
  FlagAction action;

  String rule;

  @Column(name = "rules_version")
  String rulesVersion;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "taken_at")
  Instant takenAt;

  @Column(name = "taken_by")
  Long takenBy;

  @Column(name = "taken_name")
  String takenName;

  FlagView view() {
    return new FlagView(
        id, interviewId, answerId, sign, action, rule, rulesVersion, raisedAt, takenAt, takenName);
  }
}
