package org.galien.billing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.galien.billing.pricing.ActRequest;
import org.galien.billing.pricing.Pathway;
import org.galien.billing.pricing.Place;
import org.galien.platform.users.UserId;

/**
 * What somebody says of a visit; the rest the chart knows.
 *
 * @param time null when not known
 * @param pathway null for what the chart says
 * @param aldRelated what was done is for the exonerating affection
 * @param metres there and back; null when not known
 * @param excess cents
 */
public record VisitDraft(
    UserId practitioner,
    LocalDate day,
    LocalTime time,
    Place place,
    List<ActRequest> acts,
    boolean regulated,
    boolean emergency,
    Integer metres,
    boolean mountain,
    Pathway pathway,
    boolean aldRelated,
    int excess) {

  public VisitDraft {
    acts = List.copyOf(acts);
  }

  /** At the practice, with these letters or codes. */
  public static VisitDraft of(UserId practitioner, LocalDate day, LocalTime time, String... codes) {
    return new VisitDraft(
        practitioner,
        day,
        time,
        Place.OFFICE,
        List.of(codes).stream().map(ActRequest::of).toList(),
        false,
        false,
        null,
        false,
        null,
        false,
        0);
  }
}
