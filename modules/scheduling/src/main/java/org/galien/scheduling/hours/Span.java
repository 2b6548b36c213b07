package org.galien.scheduling.hours;

import java.io.Serializable;
import java.time.LocalDateTime;

/** From a moment to another one, the end excluded; wall-clock time of the practice. */
public record Span(LocalDateTime start, LocalDateTime end) implements Serializable {

  public boolean covers(LocalDateTime from, LocalDateTime to) {
    return !from.isBefore(start) && !to.isAfter(end);
  }

  public boolean overlaps(LocalDateTime from, LocalDateTime to) {
    return start.isBefore(to) && from.isBefore(end);
  }
}
