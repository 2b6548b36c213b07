package org.galien.billing.pricing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What is to be billed.
 *
 * @param time null when not known
 * @param regulated sent by the regulation of unscheduled care
 * @param emergency a genuine one
 * @param metres there and back; null when not known
 * @param excess cents asked beyond the tariff
 * @param past this year's and this week's, as far as known
 */
public record Visit(
    LocalDate day,
    LocalTime time,
    Place place,
    Practitioner practitioner,
    Insured insured,
    List<ActRequest> acts,
    boolean regulated,
    boolean emergency,
    Integer metres,
    boolean mountain,
    int excess,
    List<PastAct> past) {

  public Visit {
    acts = List.copyOf(acts);
    past = List.copyOf(past);
  }

  /** The same visit with other acts. */
  public Visit with(List<ActRequest> wanted) {
    return new Visit(
        day,
        time,
        place,
        practitioner,
        insured,
        wanted,
        regulated,
        emergency,
        metres,
        mountain,
        excess,
        past);
  }

  Sector sector() {
    return practitioner.priced();
  }
}
