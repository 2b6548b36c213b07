package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.galien.patients.PatientHit;
import org.galien.patients.Patients;
import org.galien.patients.search.TextPart;

/**
 * What the search of the top bar asks as somebody types.
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

  /**
   * @param typed names, birth date or telephone
   * @return {@code {"hits": […]}}, best first; texts come in parts {@code {"t": text, "m":
   *     matched}}
   */
  @GET
  public JsonObject search(@QueryParam("q") String typed) {
    JsonArrayBuilder hits = Json.createArrayBuilder();
    patients.search(typed, LIMIT).forEach(hit -> hits.add(json(hit)));
    return Json.createObjectBuilder().add("hits", hits).build();
  }

  private static JsonObjectBuilder json(PatientHit hit) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", hit.id().value())
            .add("label", hit.display())
            .add("name", parts(hit.name()))
            .add("firstName", parts(hit.firstName()))
            .add("date", parts(hit.dateParts()))
            .add("sex", hit.sex().code().toLowerCase(Locale.ROOT))
            .add("ins", hit.insStatus().name().toLowerCase(Locale.ROOT));
    addParts(json, "birthName", hit.birthName());
    addParts(json, "others", hit.otherFirstNames());
    addParts(json, "phone", hit.phone());
    if (hit.town() != null) {
      json.add("town", hit.town());
    }
    return json;
  }

  private static void addParts(JsonObjectBuilder json, String name, List<TextPart> parts) {
    if (parts != null) {
      json.add(name, parts(parts));
    }
  }

  private static JsonArrayBuilder parts(List<TextPart> parts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (TextPart part : parts) {
      array.add(Json.createObjectBuilder().add("t", part.text()).add("m", part.matched()));
    }
    return array;
  }
}
