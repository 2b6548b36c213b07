package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.galien.billing.BillingProfiles;
import org.galien.platform.users.UserId;
import org.galien.platform.web.JsonNumbers;

/** In which sector practitioners bill. */
@Path("sectors")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class SectorsResource {

  @Inject BillingProfiles profiles;
  @Inject Clock clock;

  /**
   * @param sector {@code sector}, {@code optam}, {@code from}: a day, or nothing for today
   */
  @POST
  @Path("{user}")
  public void set(@PathParam("user") long user, JsonObject sector) {
    String from = sector.getString("from", "");
    try {
      profiles.set(
          new UserId(user),
          from.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(from),
          JsonNumbers.required(sector, "sector"),
          sector.getBoolean("optam", false));
    } catch (DateTimeException wrong) {
      throw new BadRequestException(wrong);
    }
  }
}
