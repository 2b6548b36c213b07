package org.galien.ai.preconsultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "ai_preconsultation_answer")
class AnswerEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "interview_id")
  long interviewId;

  int sitting;

  String sequence;

  String question;

  String asked;

  String choice;

  String text;

  @Column(name = "answered_at")
  Instant answeredAt;

  AnswerView view() {
    return new AnswerView(id, question, asked, choice, text == null ? "" : text, answeredAt);
  }
}
