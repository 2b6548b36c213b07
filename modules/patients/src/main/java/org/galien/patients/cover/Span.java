package org.galien.patients.cover;

import java.time.LocalDate;

/**
 * From a day to a day, both included.
 *
 * @param from null when not known
 * @param until null when open
 */
public record Span(LocalDate from, LocalDate until) {

  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
