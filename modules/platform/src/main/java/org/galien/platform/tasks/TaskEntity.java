package org.galien.platform.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_task")
class TaskEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String kind;
  String subject;
  long revision;

  @Enumerated(EnumType.STRING)
  TaskState state;

  int attempts;
  int progress;

  @Column(name = "progress_key")
  String progressKey;

  String problem;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  TaskView view() {
    return new TaskView(
        new TaskId(id),
        kind,
        subject,
        revision,
        state,
        attempts,
        progress,
        progressKey,
        problem,
        dueAt);
  }
}
