package org.galien.scheduling.hours;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** From a moment to another one, the end excluded; wall-clock time of the practice. */
public record Span(LocalDateTime start, LocalDateTime end) implements Serializable {

  public boolean covers(LocalDateTime from, LocalDateTime to) {
    return !from.isBefore(start) && !to.isAfter(end);
  }

  public boolean overlaps(LocalDateTime from, LocalDateTime to) {
    return start.isBefore(to) && from.isBefore(end);
  }

  /** What is left of this: one, two or none. */
  public List<Span> without(Span taken) {
    if (!overlaps(taken.start, taken.end)) {
      return List.of(this);
    }
    return Stream.of(new Span(start, taken.start), new Span(taken.end, end))
        .filter(left -> left.start.isBefore(left.end))
        .toList();
  }
}
