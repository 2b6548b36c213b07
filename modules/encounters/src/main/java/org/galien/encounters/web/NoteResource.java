package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NoteKind;
import org.galien.encounters.notes.ChartWriters;
import org.galien.encounters.notes.DraftConflict;
import org.galien.encounters.notes.DraftSaved;
import org.galien.encounters.notes.DraftView;
import org.galien.encounters.notes.EditorTab;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.patients.PatientId;
import org.galien.platform.places.ConsultationEnd;
import org.galien.platform.places.Filled;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;

/**
 * Saves and signs notes for the editor's script.
 *
 * <p>A save is {@code {reason, examination, conclusion, base, tab, sequence}} and answers {@code
 * {encounter, revision, at, others}}, or 409 with {@code {message, reason, examination, conclusion,
 * revision, author, at}} of the text that is there instead.
 */
@Path("encounters")
@RequestScoped
public class NoteResource {

  @Inject Encounters encounters;
  @Inject ChartWriters writers;
  @Inject WritersOfChart facts;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject Texts texts;
  @Inject @Any Instance<ConsultationEnd> ends;

  /** The first letters of a note: opens today's consultation and saves them. */
  @PUT
  @Path("patients/{patient}/draft")
  public Response saveFirst(@PathParam("patient") long patient, JsonObject note) {
    NoteContent content = content(note);
    EncounterId id = encounters.open(new PatientId(patient), acting.current().user());
    return save(id, content, note);
  }

  @PUT
  @Path("{id}/draft")
  public Response save(@PathParam("id") long id, JsonObject note) {
    return save(new EncounterId(id), content(note), note);
  }

  /** Closes a consultation opened by mistake, or gives up a correction. */
  @DELETE
  @Path("{id}/draft")
  public void discard(@PathParam("id") long id) {
    encounters.discard(new EncounterId(id));
  }

  /**
   * @param signature {@code {revision, writer}}: whose note it is, none for the own one
   */
  @POST
  @Path("{id}/signature")
  public Response sign(@PathParam("id") long id, JsonObject signature) {
    EncounterId encounter = new EncounterId(id);
    return unlessConflict(
        encounter,
        () -> {
          encounters.sign(
              encounter, JsonNumbers.optional(signature, "revision"), writer(signature));
          endVisit(encounters.view(encounter));
        });
  }

  /** After the signature is kept: an agenda that fails costs nobody his note. */
  private void endVisit(EncounterView encounter) {
    LocalDate day = LocalDate.ofInstant(encounter.startedAt(), clock.getZone());
    boolean consultation = encounter.kind() == NoteKind.CONSULTATION;
    if (consultation && day.equals(LocalDate.now(clock))) {
      Filled.ask(ends, end -> end.signed(encounter.patient().value()));
    }
  }

  /** Begins a correction. */
  @POST
  @Path("{id}/amendment")
  public void beginAmendment(@PathParam("id") long id) {
    encounters.beginAmendment(new EncounterId(id));
  }

  /**
   * @param why {@code {reason}}, as far as it is typed
   */
  @PUT
  @Path("{id}/amendment/reason")
  public void keepReason(@PathParam("id") long id, JsonObject why) {
    encounters.keepAmendmentReason(new EncounterId(id), why.getString("reason", ""));
  }

  /**
   * @param signature {@code {revision, reason, writer}}
   */
  @POST
  @Path("{id}/amendment/signature")
  public Response amend(@PathParam("id") long id, JsonObject signature) {
    EncounterId encounter = new EncounterId(id);
    String reason = signature.getString("reason", "");
    return unlessConflict(
        encounter,
        () ->
            encounters.amend(
                encounter, JsonNumbers.optional(signature, "revision"), reason, writer(signature)));
  }

  private UserId writer(JsonObject signature) {
    long writer = JsonNumbers.optional(signature, "writer");
    return writer == 0 ? acting.current().user() : new UserId(writer);
  }

  private Response save(EncounterId id, NoteContent content, JsonObject note) {
    EditorTab tab =
        new EditorTab(note.getString("tab", ""), JsonNumbers.optional(note, "sequence"));
    try {
      return saved(id, encounters.saveDraft(id, content, JsonNumbers.optional(note, "base"), tab));
    } catch (DraftConflict conflict) {
      return conflict(id, conflict);
    }
  }

  private static NoteContent content(JsonObject note) {
    return new NoteContent(
        part(note, "reason"), part(note, "examination"), part(note, "conclusion"));
  }

  /** An empty part is said to be empty: one that is left out must not wipe what was written. */
  private static String part(JsonObject note, String name) {
    if (note != null && note.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw new BadRequestException();
  }

  private Response unlessConflict(EncounterId id, Runnable work) {
    try {
      work.run();
      return Response.noContent().build();
    } catch (DraftConflict conflict) {
      return conflict(id, conflict);
    }
  }

  private Response saved(EncounterId id, DraftSaved draft) {
    return Response.ok(
            Json.createObjectBuilder()
                .add("encounter", id.value())
                .add("revision", draft.revision())
                .add("at", time(draft.at()))
                .add("others", others(id))
                .build(),
            MediaType.APPLICATION_JSON)
        .build();
  }

  /** Who else writes in the chart, told to who writes; empty for nobody. */
  private String others(EncounterId id) {
    String names = writers.others(id).stream().map(facts::told).collect(Collectors.joining(" ; "));
    return names.isEmpty() ? "" : texts.text("encounters.chart.others-write", names);
  }

  private Response conflict(EncounterId id, DraftConflict conflict) {
    DraftView theirs = conflict.theirs();
    return Response.status(Response.Status.CONFLICT)
        .type(MediaType.APPLICATION_JSON)
        .entity(
            Json.createObjectBuilder()
                .add("message", texts.text(conflict.key(), conflict.arguments()))
                .add("encounter", id.value())
                .add("reason", theirs.content().reason())
                .add("examination", theirs.content().examination())
                .add("conclusion", theirs.content().conclusion())
                .add("revision", theirs.revision())
                .add("author", theirs.author())
                .add("at", time(theirs.savedAt()))
                .build())
        .build();
  }

  private String time(Instant at) {
    return Dates.time(LocalTime.ofInstant(at, clock.getZone()));
  }
}
