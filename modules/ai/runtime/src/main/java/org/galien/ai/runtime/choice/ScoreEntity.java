package org.galien.ai.runtime.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "ai_runtime_score")
class ScoreEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String task;
  String engine;

  @Column(name = "gold_set")
  String set;

  double score;
  int cases;
  int forbidden;

  @Column(name = "measured_on")
  LocalDate day;

  ScoreView view() {
    return new ScoreView(set, score, cases, forbidden, day);
  }
}
