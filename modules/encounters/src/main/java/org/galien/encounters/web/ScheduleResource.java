package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.galien.encounters.vaccinations.VaccinationSchedules;

/** Whether the vaccination schedule is in use: a doctor's word. */
@Path("encounters/vaccination-schedule/confirmation")
@RequestScoped
public class ScheduleResource {

  @Inject VaccinationSchedules schedules;

  /**
   * @param body {@code {schedule}}, the fingerprint of what was read
   */
  @POST
  public void confirm(JsonObject body) {
    schedules.confirm(body.getString("schedule", ""));
  }

  @DELETE
  public void end() {
    schedules.end();
  }
}
