package org.galien.ai.runtime.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One choice; the newest of a task is in force. */
@Entity
@Table(name = "ai_runtime_choice")
class ChoiceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String task;
  String server;
  String model;
  String reason;

  @Column(name = "chosen_at")
  Instant chosenAt;

  @Column(name = "chosen_by")
  long chosenBy;

  @Column(name = "chosen_name")
  String chosenName;

  Choice choice() {
    return new Choice(server, model);
  }

  ChosenView view() {
    return new ChosenView(choice(), reason, chosenAt, chosenName);
  }
}
