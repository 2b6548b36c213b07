package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.galien.ai.preconsultation.Proposals;
import org.galien.patients.PatientId;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Jsons;

/** What the proposal in a chart calls when a piece was taken into the note, or set aside. */
@Path("preconsultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PiecesResource {

  @Inject Proposals proposals;

  /**
   * @param said {@code patient}, {@code interview}, {@code piece}; {@code text} unless set aside
   * @return nothing of note
   */
  @POST
  @Path("piece")
  public JsonObject judge(JsonObject said) {
    proposals.judge(
        new PatientId(JsonNumbers.required(said, "patient")),
        JsonNumbers.required(said, "interview"),
        said.getString("piece", ""),
        said.getString("text", null));
    return Jsons.object().add("done", true).build();
  }
}
