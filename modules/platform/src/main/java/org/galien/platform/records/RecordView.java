package org.galien.platform.records;

import java.time.Instant;

/**
 * An export of a chart.
 *
 * @param size in bytes, 0 until it is made
 * @param until when its file is removed; null until it is made, and when it is removed
 * @param percent how far it is made
 * @param failed true when it could not be made, and waits for an administrator
 */
public record RecordView(
    long number,
    String askedBy,
    Instant askedAt,
    long size,
    Instant until,
    boolean removed,
    int percent,
    boolean failed,
    boolean mine) {

  public boolean ready() {
    return until != null;
  }
}
