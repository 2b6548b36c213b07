package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.galien.letters.LetterId;
import org.galien.letters.LetterRemark;
import org.galien.letters.LetterSaved;
import org.galien.letters.LetterView;
import org.galien.letters.LetterWriters;
import org.galien.letters.Letters;
import org.galien.letters.Signing;
import org.galien.letters.templates.LetterTemplates;
import org.galien.patients.PatientId;
import org.galien.patients.correspondents.Correspondents;
import org.galien.platform.users.UserId;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;

/** What the scripts of letters ask for. A refusal answers 422 with its sentence. */
@Path("letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {

  private static final int FOUND = 8;
  private static final int CONFLICT = 409;

  /** A sheet of our own making: a viewer may show it, and nothing in it may run. */
  private static final String SHOWN =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  @Inject Letters letters;
  @Inject LetterWriters writers;
  @Inject Signing signing;
  @Inject LetterTemplates templates;
  @Inject Correspondents correspondents;
  @Inject LetterJson json;
  @Inject Texts texts;

  /** What letters may begin with: {@link LetterJson#templates}. */
  @GET
  @Path("templates")
  public JsonObject templates() {
    return json.templates(templates.offered());
  }

  /** Whom letters are written to: {@link LetterJson#correspondents}. */
  @GET
  @Path("correspondents")
  public JsonObject correspondents(@QueryParam("q") String typed) {
    return json.correspondents(correspondents.find(typed, FOUND));
  }

  /**
   * @param wanted {@code template}, and {@code signer} from who signs not himself
   */
  @POST
  @Path("patients/{patient}/drafts")
  public JsonObject begin(@PathParam("patient") long patient, JsonObject wanted) {
    return json.draft(
        letters.begin(
            new PatientId(patient),
            wanted.getString("template", ""),
            new UserId(JsonNumbers.optional(wanted, "signer"))));
  }

  /** The draft, filled as far as who asks may know. */
  @POST
  @Path("{id}/opening")
  public JsonObject open(@PathParam("id") long id) {
    return json.draft(letters.open(new LetterId(id)));
  }

  /**
   * @param draft {@code base}, and as {@link LetterJson#read}
   * @return 409 with a sentence when somebody else saved since; what was typed is kept aside
   */
  @PUT
  @Path("{id}")
  public Response save(@PathParam("id") long id, JsonObject draft) {
    LetterSaved saved =
        letters.save(new LetterId(id), JsonNumbers.optional(draft, "base"), LetterJson.read(draft));
    if (saved.aside()) {
      String by = writers.name(saved.letter().savedBy());
      return Response.status(CONFLICT)
          .entity(
              Json.createObjectBuilder().add("message", texts.text("letters.conflict", by)).build())
          .build();
    }
    return Response.ok(json.draft(saved.letter())).build();
  }

  @DELETE
  @Path("{id}")
  public void discard(@PathParam("id") long id) {
    letters.discard(new LetterId(id));
  }

  /**
   * @param signature {@code revision} on screen, {@code anyway} once remarks were read
   * @return {@code remarks}, and {@code signed}
   */
  @POST
  @Path("{id}/signature")
  public JsonObject sign(@PathParam("id") long id, JsonObject signature) throws IOException {
    LetterId letter = new LetterId(id);
    List<LetterRemark> remarks =
        signature.getBoolean("anyway", false) ? List.of() : signing.remarks(letter);
    if (remarks.isEmpty()) {
      signing.sign(letter, JsonNumbers.optional(signature, "revision"));
    }
    return Json.createObjectBuilder(json.remarks(remarks)).add("signed", remarks.isEmpty()).build();
  }

  /** Begins the one that takes its place. */
  @POST
  @Path("{id}/correction")
  public JsonObject correct(@PathParam("id") long id) {
    LetterView draft = letters.correct(new LetterId(id));
    return json.draft(draft);
  }

  @GET
  @Path("{id}/sheet")
  @Produces("application/pdf")
  public Response sheet(@PathParam("id") long id, @Context HttpServletResponse response)
      throws IOException {
    if (id <= 0) {
      throw new BadRequestException();
    }
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(signing.print(new LetterId(id)), "application/pdf")
        .header("Content-Disposition", "inline; filename=courrier-" + id + ".pdf")
        .build();
  }
}
