package org.galien.encounters.background;

import java.time.LocalDate;

/**
 * Affection de longue durée, covered at 100 % (CSS, art. L.160-14 and D.160-4).
 *
 * @param number on the official list; 31 and 32 stand for « hors liste » and « polypathologie »
 * @param until last day of the agreement; null when unknown
 */
public record Ald(int number, LocalDate until) {

  /** The highest number. */
  public static final int LAST = 32;

  /** True when the agreement has ended before {@code day}. */
  public boolean endedOn(LocalDate day) {
    return until != null && until.isBefore(day);
  }
}
