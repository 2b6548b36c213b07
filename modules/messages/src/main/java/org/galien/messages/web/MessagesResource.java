package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.messages.Addressee;
import org.galien.messages.MessageId;
import org.galien.messages.MessageLists;
import org.galien.messages.PracticeMessages;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.patients.web.picker.PatientJson;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.forms.SavedForms;
import org.galien.platform.web.JsonNumbers;

/** What the note's dialog and the list call. A refusal answers 422 with its sentence. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

  @Inject PracticeMessages messages;
  @Inject MessageLists lists;
  @Inject Patients patients;
  @Inject SavedForms saved;
  @Inject Clock clock;

  /**
   * Writes a message down, once however often the same is sent.
   *
   * @param asked as {@link NoteJson#draft}, and {@code form}, which names the form being saved
   * @return {@code message}, {@code waiting}
   */
  @POST
  public JsonObject note(JsonObject asked) {
    String form = asked.getString("form", "");
    if (form.length() < 20) {
      throw new BadRequestException();
    }
    FormAnswer answer =
        saved.save(
            form,
            asked.toString(),
            () -> FormAnswer.at("/" + messages.note(NoteJson.draft(asked)).value()));
    return waiting().add("message", Long.parseLong(answer.address().substring(1))).build();
  }

  /**
   * @param step {@code answer}, {@code hand-on}, {@code done}, {@code reopen}
   * @param asked {@code version}; {@code text}, {@code to} where the step has them
   * @return {@code version}, {@code waiting}
   */
  @POST
  @Path("{id}/{step}")
  public JsonObject step(
      @PathParam("id") long id, @PathParam("step") String step, JsonObject asked) {
    MessageId message = new MessageId(id);
    int version = JsonNumbers.required(asked, "version");
    String text = asked.getString("text", "");
    switch (step) {
      case "answer" -> messages.answer(message, version, text);
      case "hand-on" -> messages.handOn(message, version, to(asked), text);
      case "done" -> messages.finish(message, version, text);
      case "reopen" -> messages.reopen(message, version);
      default -> throw new BadRequestException();
    }
    return waiting().add("version", lists.view(message).version()).build();
  }

  /** Whether lists are still what they show: {@code stamp}, {@code waiting}. */
  @GET
  @Path("stamp")
  public JsonObject stamp() {
    return waiting().add("stamp", lists.stamp()).build();
  }

  /** A patient somebody calls about: {@link PatientJson#chosen} and {@code phone}, spaced. */
  @GET
  @Path("patients/{id}")
  public JsonObject patient(@PathParam("id") long id) {
    PatientIdentity patient =
        patients.identities(List.of(new PatientId(id))).stream()
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String phone = patients.view(patient.id()).contact().getSpacedPhone();
    return PatientJson.chosen(patient, LocalDate.now(clock))
        .add("phone", phone == null ? "" : phone)
        .build();
  }

  private JsonObjectBuilder waiting() {
    return Json.createObjectBuilder().add("waiting", lists.waiting());
  }

  private static Addressee to(JsonObject asked) {
    return Addressee.read(asked.getString("to", "")).orElse(null);
  }
}
