package org.galien.lesions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.lesions.Assessments;
import org.galien.lesions.ChecklistKind;
import org.galien.lesions.Histologies;
import org.galien.lesions.HistologyView;
import org.galien.lesions.LesionCare;
import org.galien.lesions.LesionId;
import org.galien.lesions.Lesions;
import org.galien.lesions.Opinion;
import org.galien.lesions.PhotoAgreements;
import org.galien.patients.PatientId;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;

/** What the forms of the page send, {@link LesionForm}. A refusal answers 422 with its sentence. */
@Path("lesions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LesionsResource {

  @Inject Lesions lesions;
  @Inject Assessments assessments;
  @Inject Histologies histologies;
  @Inject PhotoAgreements agreements;
  @Inject Consents consents;
  @Inject LesionCare care;
  @Inject Clock clock;

  /**
   * @return {@code {"lesion": 12}}
   */
  @POST
  @Path("patients/{patient}")
  public JsonObject find(@PathParam("patient") long patient, JsonObject body) {
    LesionId id = lesions.find(new PatientId(patient), form(body).draft());
    return Json.createObjectBuilder().add("lesion", id.value()).build();
  }

  /**
   * @return {@code {"version": 3}}, which it has now
   */
  @PUT
  @Path("{id}")
  public JsonObject change(@PathParam("id") long id, JsonObject body) {
    LesionForm form = form(body);
    return version(lesions.change(new LesionId(id), form.number("version"), form.draft()));
  }

  /**
   * @param body {@code course}: {@code followed} or {@code awaiting} with {@code due}, {@code
   *     closed} with {@code why}
   * @return as {@link #change}
   */
  @POST
  @Path("{id}/course")
  public JsonObject course(@PathParam("id") long id, JsonObject body) {
    LesionForm form = form(body);
    LesionId lesion = new LesionId(id);
    int version = form.number("version");
    return version(
        switch (form.text("course")) {
          case "awaiting" -> lesions.await(lesion, version, form.coming("due"));
          case "closed" -> lesions.close(lesion, version, form.text("why"));
          default -> lesions.follow(lesion, version, form.coming("due"));
        });
  }

  private static JsonObject version(int now) {
    return Json.createObjectBuilder().add("version", now).build();
  }

  @POST
  @Path("{id}/checklists/{kind}")
  public void fill(@PathParam("id") long id, @PathParam("kind") String kind, JsonObject body) {
    ChecklistKind list = LesionForm.named(ChecklistKind.class, kind);
    assessments.fill(new LesionId(id), list, form(body).answers(list));
  }

  @POST
  @Path("patients/{patient}/checklists/{kind}")
  public void score(
      @PathParam("patient") long patient, @PathParam("kind") String kind, JsonObject body) {
    ChecklistKind list = LesionForm.named(ChecklistKind.class, kind);
    assessments.fill(new PatientId(patient), list, form(body).answers(list));
  }

  @POST
  @Path("{id}/opinions")
  public void say(@PathParam("id") long id, JsonObject body) {
    LesionForm form = form(body);
    Opinion.Kind kind = LesionForm.named(Opinion.Kind.class, form.text("opinion"));
    assessments.say(new LesionId(id), kind, form.text("words"));
  }

  @POST
  @Path("{id}/histology")
  public void histology(@PathParam("id") long id, JsonObject body) {
    LesionForm form = form(body);
    HistologyView.Finding finding =
        LesionForm.named(HistologyView.Finding.class, form.text("finding"));
    histologies.note(new LesionId(id), finding, form.text("words"), form.past("on"));
  }

  @POST
  @Path("histology/{id}/withdrawal")
  public void withdraw(@PathParam("id") long id, JsonObject body) {
    histologies.withdraw(id, form(body).text("why"));
  }

  /** For care: {@code given} is {@code yes} or {@code no}, said on {@code on}, else today. */
  @POST
  @Path("patients/{patient}/agreement")
  public void agree(@PathParam("patient") long patient, JsonObject body) {
    LesionForm form = form(body);
    agreements.note(new PatientId(patient), given(form), day(form));
  }

  /** For anything else than the own care, training of models above all; as {@link #agree}. */
  @POST
  @Path("patients/{patient}/training")
  public void train(@PathParam("patient") long patient, JsonObject body) {
    LesionForm form = form(body);
    care.requireReader(new PatientId(patient));
    consents.note(new PatientId(patient), ConsentKind.IMAGES, given(form), day(form));
  }

  private static boolean given(LesionForm form) {
    return form.text("given").equals("yes");
  }

  private static LocalDate day(LesionForm form) {
    LocalDate said = LesionForm.day(form.text("on"), form.today());
    return said == null ? form.today() : said;
  }

  private LesionForm form(JsonObject body) {
    return new LesionForm(body, LocalDate.now(clock));
  }
}
