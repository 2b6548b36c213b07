package org.galien.billing.pricing;

import java.util.Set;

/**
 * A line of the CCAM.
 *
 * @param activity 1 for who operates, 4 for anaesthesia
 * @param regulated price in cents in secteur 1 and with OPTAM; null where it is not paid for
 * @param free price in cents in secteur 2 without OPTAM; null as well
 * @param modifiers those it takes
 * @param group {@code ADC} for surgery, {@code ATM} for technical acts, and more
 * @param chapter as in {@code 16.03.02}; empty where the file does not say it
 * @param conditional paid for under conditions only
 * @param agreement wants the prior agreement of the insurance
 */
public record CcamAct(
    String code,
    int activity,
    int phase,
    String label,
    Integer regulated,
    Integer free,
    Set<String> modifiers,
    String group,
    String chapter,
    boolean conditional,
    boolean agreement) {

  Integer price(Sector sector) {
    return sector == Sector.FREE ? free : regulated;
  }

  boolean surgery() {
    return group.equals("ADC");
  }

  /** Paid beside acts, whole, and not counted among the two of an invoice. */
  boolean supplement() {
    return chapter.startsWith("19.02");
  }
}
