package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.patients.PatientId;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;

/** The lists of a chart: entries recorded, changed, taken out of force with a reason, put back. */
@Path("encounters/patients/{patient}/entries/{kind}")
@RequestScoped
public class EntriesResource {

  @Inject @Any Instance<EntryDoor> doors;
  @Inject Clock clock;
  @Inject Texts texts;
  @Inject Say say;

  @PathParam("patient")
  long patient;

  @PathParam("kind")
  String kind;

  /**
   * @param body what was typed, by the names of the form's fields
   */
  @POST
  public void record(JsonObject body) {
    door().record(chart(), typed(body));
  }

  /** What the form shows, by the names of its fields. */
  @GET
  @Path("{id}")
  public JsonObject fields(@PathParam("id") long id) {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    door().fields(chart(), id).forEach(fields::add);
    return fields.build();
  }

  /**
   * @param body as {@link #record}, with the {@code version} that {@link #fields} gave
   */
  @PUT
  @Path("{id}")
  public void change(@PathParam("id") long id, JsonObject body) {
    EntryFields typed = typed(body);
    door().change(chart(), id, typed.number("version", 9), typed);
  }

  /**
   * @param body {@code {reason, words, endedOn}}, the reason by the name of its {@link
   *     RemovalReason}
   */
  @POST
  @Path("{id}/removal")
  public void remove(@PathParam("id") long id, JsonObject body) {
    EntryFields typed = typed(body);
    RemovalReason reason = reason(typed.text("reason"));
    boolean ended = reason == RemovalReason.ENDED;
    door()
        .remove(
            chart(),
            id,
            new Removal(reason, typed.text("words"), ended ? typed.date("endedOn") : null));
  }

  /** Takes a removal back. */
  @DELETE
  @Path("{id}/removal")
  public void restore(@PathParam("id") long id) {
    door().restore(chart(), id);
  }

  /** {@code versions}: each with when, who and {@code lines} of {@code label} and {@code text}. */
  @GET
  @Path("{id}/versions")
  public JsonObject versions(@PathParam("id") long id) {
    JsonArrayBuilder versions = Json.createArrayBuilder();
    door().versions(chart(), id).forEach(one -> versions.add(json(one)));
    return Json.createObjectBuilder().add("versions", versions).build();
  }

  private JsonObjectBuilder json(EntryVersion version) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (EntryVersion.Line line : version.lines()) {
      lines.add(
          Json.createObjectBuilder()
              .add("label", texts.text(line.label()))
              .add("text", line.key() == null ? line.text() : texts.text(line.key())));
    }
    String when =
        version.until() == null
            ? texts.text("encounters.version.since", say.momentOf(version.from()))
            : texts.text(
                "encounters.version.between",
                say.momentOf(version.from()),
                say.momentOf(version.until()));
    return Json.createObjectBuilder().add("when", when).add("by", version.by()).add("lines", lines);
  }

  private EntryFields typed(JsonObject body) {
    return new EntryFields(body, LocalDate.now(clock));
  }

  private PatientId chart() {
    return new PatientId(patient);
  }

  private EntryDoor door() {
    return doors.stream()
        .filter(door -> door.kind().name().equals(kind))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Null for none, which the service refuses in words. */
  private static RemovalReason reason(String name) {
    return Arrays.stream(RemovalReason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
