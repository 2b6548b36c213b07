package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.billing.BillingProfiles;
import org.galien.billing.pricing.Practitioner;
import org.galien.platform.users.UserId;

/** In which sector somebody bills today: {@code 1}, {@code 2}, or {@code 2o} with OPTAM. */
@Named("sectorOfAccount")
@RequestScoped
public class SectorOfAccount {

  @Inject BillingProfiles profiles;
  @Inject Clock clock;

  public String of(UserId id) {
    Practitioner one = profiles.of(id, LocalDate.now(clock));
    return one.sector() + (one.optam() ? "o" : "");
  }
}
