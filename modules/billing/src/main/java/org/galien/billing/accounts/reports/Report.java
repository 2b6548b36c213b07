package org.galien.billing.accounts.reports;

import java.util.List;

/**
 * Figures of a time, in cents.
 *
 * @param receipts all that came in for patients, and in the same time of the year before
 * @param byMonth twelve months of the year, or the days of the month
 * @param acts how many acts were billed, those undone left out
 * @param due what is still to come
 */
public record Report(
    Pair receipts,
    Pair expenses,
    Pair acts,
    List<Line> byMonth,
    List<Line> byPractitioner,
    List<Line> byPayer,
    List<Line> byMode,
    List<ActLine> byAct,
    List<DayLine> actsPerDay,
    List<Due> due) {

  /** Now, and a year before. */
  public record Pair(long now, long before) {

    /** In percent, null where there was nothing before. */
    public Long change() {
      return before == 0 ? null : Math.round((now - before) * 100.0 / Math.abs(before));
    }
  }

  /**
   * @param name of a practitioner or a month; of payers and modes the end of their message key
   */
  public record Line(String name, Pair cents) {}

  /**
   * @param received what came in for it, its part of each payment
   * @param billed how often
   */
  public record ActLine(String code, long billed, long received) {}

  /** How many acts of a day. */
  public record DayLine(java.time.LocalDate day, long acts) {}

  /**
   * What somebody still owes, by how long it is due.
   *
   * @param payer the end of a message key
   */
  public record Due(String payer, long recent, long older, long old) {

    public long all() {
      return recent + older + old;
    }
  }
}
