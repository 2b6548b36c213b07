package org.galien.platform.schedules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_schedule")
class DueWorkEntity {

  @Id String kind;

  @Column(name = "due_at")
  Instant dueAt;

  long runs;

  /** Subject of the task of the last run. */
  @Column(name = "last_run")
  String lastRun;

  @Column(name = "left_at")
  Instant leftAt;
}
