package org.galien.ai.runtime.catchup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "ai_runtime_cursor")
class CursorEntity {

  @Id String source;
  String position;

  @Column(name = "moved_at")
  Instant movedAt;
}
