package org.galien.platform.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.web.JsonNumbers;

/** What browsers print, which they tell before they do. */
@Path("journal")
@RequestScoped
public class PrintsResource {

  @Inject AuditTrail audit;
  @Inject Rooms rooms;

  /**
   * @param what {@code {page, patient}}: a declared path, and 0 for a page of no patient
   */
  @POST
  @Path("printed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  public void printed(JsonObject what) {
    String page = what.getString("page", "");
    boolean declared =
        rooms.plans().stream()
            .flatMap(plan -> plan.pages().stream())
            .anyMatch(one -> one.path().equals(page));
    if (!declared) {
      throw new BadRequestException();
    }
    long patient = JsonNumbers.optional(what, "patient");
    Subject subject = patient > 0 ? Subject.ofPatient("page", 0, patient) : Subject.of("page", 0);
    audit.record("page.printed", subject, "page=" + page);
  }
}
