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
import org.galien.ai.runtime.journal.Verdict;

@Entity
@Table(name = "ai_preconsultation_piece")
class PieceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "interview_id")
  long interviewId;

  String piece;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  String text;

  @Column(name = "judged_at")
  Instant judgedAt;

  @Column(name = "judged_by")
  long judgedBy;

  @Column(name = "judged_name")
  String judgedName;
}
