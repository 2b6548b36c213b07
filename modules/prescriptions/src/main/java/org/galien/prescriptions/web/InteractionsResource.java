package org.galien.prescriptions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.prescriptions.ConsultationNote;
import org.galien.prescriptions.Consultations;
import org.galien.prescriptions.LineJson;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;
import org.galien.terminology.interactions.InteractionLevel;

/** The thesaurus, for the draft of who acts. A refusal answers 422 with its sentence. */
@Path("prescriptions/interactions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InteractionsResource {

  @Inject Consultations consultations;
  @Inject Prescriptions prescriptions;
  @Inject InteractionJson json;

  /**
   * @param asked {@code lines} as {@link LineJson#read}, {@code treatments}: texts
   * @return {@link InteractionJson#answer}
   */
  @POST
  @Path("{patient}")
  public JsonObject consult(@PathParam("patient") long patient, JsonObject asked) {
    JsonArray lines = asked.getJsonArray("lines");
    JsonArray treatments = asked.getJsonArray("treatments");
    if (lines == null || treatments == null) {
      throw new BadRequestException();
    }
    try {
      PatientId chart = new PatientId(patient);
      return json.answer(
          consultations.consult(
              chart, LineJson.read(lines), treatments.getValuesAs(JsonString::getString)),
          notes(chart));
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new BadRequestException(e);
    }
  }

  /**
   * @param note {@code about}, {@code entry}, {@code level}, {@code words}
   * @return {@code notes}, as in {@link InteractionJson#answer}
   */
  @POST
  @Path("{patient}/notes")
  public JsonObject note(@PathParam("patient") long patient, JsonObject note) {
    PatientId chart = new PatientId(patient);
    consultations.note(chart, reading(note), note.getString("words", ""));
    return json.notes(notes(chart)).build();
  }

  private static ConsultationNote.Reading reading(JsonObject note) {
    try {
      return new ConsultationNote.Reading(
          note.getString("about", ""),
          note.getString("entry", ""),
          InteractionLevel.valueOf(note.getString("level", "")));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  private List<ConsultationNote> notes(PatientId patient) {
    Optional<PrescriptionView> draft = prescriptions.draft(patient);
    return draft.map(one -> consultations.of(one.id())).orElse(List.of());
  }
}
