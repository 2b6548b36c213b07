package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.encounters.measures.MeasureLine;
import org.galien.encounters.measures.MeasureView;
import org.galien.encounters.measures.Measures;
import org.galien.patients.PatientId;
import org.galien.platform.web.Texts;

/** Measures as they are typed in one line. */
@Path("encounters/patients/{patient}/measures")
@RequestScoped
public class MeasuresResource {

  @Inject Measures measures;
  @Inject Clock clock;
  @Inject Texts texts;

  /**
   * @param body {@code {text, confirmed}}, what was typed, and {@code true} for what is improbable
   *     and so nevertheless
   * @return {@code measures}: each with its {@code id} and {@code said}
   */
  @POST
  public JsonObject record(@PathParam("patient") long patient, JsonObject body) {
    LocalDate today = LocalDate.now(clock);
    EntryFields typed = new EntryFields(body, today);
    MeasureLine line = MeasureLine.read(typed.text("text"), today);
    PatientId chart = new PatientId(patient);
    List<Long> numbers =
        measures.record(chart, line.drafts(), line.day(), typed.checked("confirmed"));
    JsonArrayBuilder recorded = Json.createArrayBuilder();
    for (long id : numbers) {
      MeasureView one = measures.view(chart, id);
      String name = texts.text(one.kind().label());
      recorded.add(Json.createObjectBuilder().add("id", id).add("said", name + " " + one.typed()));
    }
    return Json.createObjectBuilder().add("measures", recorded).build();
  }
}
