package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.web.picker.PatientJson;

/**
 * What the patient picker asks as somebody types, on every page.
 *
 * <p>A resource with a small script, not {@code p:autoComplete}: Faces queues the requests of a
 * page one after the other and each carries the page's whole state, so a search would wait for
 * whatever the page is doing. This one waits for nothing, and the script drops answers that came
 * too late.
 */
@Path("patients")
@RequestScoped
public class PatientSearchResource {

  private static final int LIMIT = 8;

  @Inject Patients patients;
  @Inject Clock clock;

  /**
   * @param typed names, birth date, telephone or NIR
   * @return best first, as {@link PatientJson#found}
   */
  @GET
  public JsonObject search(@QueryParam("q") String typed) {
    return PatientJson.found(patients.find(typed, LIMIT), LocalDate.now(clock)).build();
  }

  /** One of them as they are now: {@code id}, {@code label}, {@code details}, {@code seen}. */
  @GET
  @Path("{id}")
  public JsonObject patient(@PathParam("id") long id) {
    return patients.identities(List.of(new PatientId(id))).stream()
        .findFirst()
        .map(patient -> PatientJson.chosen(patient, LocalDate.now(clock)).build())
        .orElseThrow(NotFoundException::new);
  }
}
