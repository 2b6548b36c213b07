package org.galien.billing.pricing;

/**
 * Who bills.
 *
 * @param specialty folded, words joined by underscores: {@code medecine_generale}
 * @param sector 1 or 2
 */
public record Practitioner(String specialty, int sector, boolean optam) {

  Sector priced() {
    return sector == 2 && !optam ? Sector.FREE : Sector.REGULATED;
  }
}
