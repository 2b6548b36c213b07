package org.galien.documents.results;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A critical value.
 *
 * @param patient number of the chart it stands in, 0 while its document is in none
 * @param named whom the report names, empty where it names nobody
 * @param label what was measured, as the laboratory has it
 * @param value as told, with its unit
 * @param byPractice true for a threshold of the practice, false when the laboratory says so
 * @param acknowledgedAt null while nobody has
 */
public record CriticalView(
    long id,
    long document,
    long patient,
    String named,
    String label,
    String value,
    String range,
    LocalDate takenOn,
    boolean byPractice,
    Instant raisedAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String conduct) {

  public boolean isOpen() {
    return acknowledgedAt == null;
  }
}
