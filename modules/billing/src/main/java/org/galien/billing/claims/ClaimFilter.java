package org.galien.billing.claims;

import java.time.LocalDate;

/**
 * Which claims are wanted; null everywhere for all.
 *
 * @param from first day of the acts
 * @param invoice part of the invoice's number; empty for any
 */
public record ClaimFilter(
    ClaimState state,
    LocalDate from,
    LocalDate until,
    Long practitioner,
    Long patient,
    String invoice) {

  public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, "");

  public static ClaimFilter of(ClaimState state) {
    return new ClaimFilter(state, null, null, null, null, "");
  }
}
