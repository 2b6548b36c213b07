package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.EntryKind;
import org.galien.encounters.background.Removal;
import org.galien.encounters.background.RemovalReason;
import org.galien.patients.PatientId;

/** Takes allergies and conditions out of force, with a reason, and puts them back. */
@Path("encounters/patients/{patient}/background/{kind: ALLERGY|CONDITION}/{id}/removal")
@RequestScoped
public class BackgroundResource {

  @Inject Allergies allergies;
  @Inject Conditions conditions;

  /**
   * @param why {@code {reason, words}}, the reason by the name of its {@link RemovalReason}
   */
  @POST
  public void remove(
      @PathParam("patient") long patient,
      @PathParam("kind") EntryKind kind,
      @PathParam("id") long id,
      JsonObject why) {
    Removal removal = new Removal(reason(why), why.getString("words", ""));
    PatientId chart = new PatientId(patient);
    switch (kind) {
      case ALLERGY -> allergies.remove(chart, id, removal);
      case CONDITION -> conditions.remove(chart, id, removal);
    }
  }

  /** Takes a removal back. */
  @DELETE
  public void restore(
      @PathParam("patient") long patient,
      @PathParam("kind") EntryKind kind,
      @PathParam("id") long id) {
    PatientId chart = new PatientId(patient);
    switch (kind) {
      case ALLERGY -> allergies.restore(chart, id);
      case CONDITION -> conditions.restore(chart, id);
    }
  }

  /** Null for none, which the service refuses in words. */
  private static RemovalReason reason(JsonObject why) {
    String name = why.getString("reason", "");
    return Arrays.stream(RemovalReason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
