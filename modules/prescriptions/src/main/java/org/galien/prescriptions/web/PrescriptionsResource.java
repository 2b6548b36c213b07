package org.galien.prescriptions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
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
import org.galien.patients.PatientId;
import org.galien.platform.web.JsonNumbers;
import org.galien.prescriptions.FavouriteId;
import org.galien.prescriptions.Favourites;
import org.galien.prescriptions.LineDraft;
import org.galien.prescriptions.LineJson;
import org.galien.prescriptions.PrescriptionId;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;
import org.galien.prescriptions.Signing;
import org.galien.terminology.drugs.Drugs;

/** What the editor's script asks for. A refusal answers 422 with its sentence. */
@Path("prescriptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrescriptionsResource {

  private static final int FOUND = 12;

  /** A sheet of our own making: a viewer may show it, and nothing in it may run. */
  private static final String SHOWN =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  @Inject Prescriptions prescriptions;
  @Inject Signing signing;
  @Inject Favourites favourites;
  @Inject Drugs drugs;
  @Inject PrescriptionJson json;

  /** Drugs for what is typed: {@link PrescriptionJson#drugs}. */
  @GET
  @Path("drugs")
  public JsonObject drugs(@QueryParam("q") String typed) {
    return json.drugs(drugs.find(typed, FOUND));
  }

  /** The draft, which begins when there is none: {@link PrescriptionJson#draft}. */
  @POST
  @Path("patients/{patient}/draft")
  public JsonObject open(@PathParam("patient") long patient) {
    PatientId chart = new PatientId(patient);
    return json.draft(
        prescriptions.draft(chart).orElseGet(() -> prescriptions.save(chart, 0, false, List.of())));
  }

  /**
   * @param draft {@code base}, {@code twoZones}, {@code lines} as {@link LineJson#read}
   */
  @PUT
  @Path("patients/{patient}/draft")
  public JsonObject save(@PathParam("patient") long patient, JsonObject draft) {
    return json.draft(
        prescriptions.save(
            new PatientId(patient),
            JsonNumbers.optional(draft, "base"),
            draft.getBoolean("twoZones", false),
            lines(draft.getJsonArray("lines"))));
  }

  @DELETE
  @Path("patients/{patient}/draft")
  public void discard(@PathParam("patient") long patient) {
    prescriptions.discard(new PatientId(patient));
  }

  @POST
  @Path("patients/{patient}/renewal")
  public JsonObject renew(@PathParam("patient") long patient) {
    return json.draft(prescriptions.renew(new PatientId(patient)));
  }

  /**
   * @param signature {@code revision} on screen
   * @return the prescription that was signed
   */
  @POST
  @Path("patients/{patient}/signature")
  public JsonObject sign(@PathParam("patient") long patient, JsonObject signature)
      throws IOException {
    PrescriptionId id =
        signing.sign(new PatientId(patient), JsonNumbers.optional(signature, "revision"));
    return json.draft(prescriptions.view(id));
  }

  /** The sheet as it would be printed, which says that it is not signed. */
  @GET
  @Path("patients/{patient}/draft/sheet")
  @Produces("application/pdf")
  public Response preview(@PathParam("patient") long patient, @Context HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(signing.preview(new PatientId(patient)), "application/pdf")
        .header("Content-Disposition", "inline; filename=apercu.pdf")
        .build();
  }

  /** Begins the one that takes its place. */
  @POST
  @Path("{id}/correction")
  public JsonObject correct(@PathParam("id") long id) {
    PrescriptionView draft = prescriptions.correct(new PrescriptionId(id));
    return json.draft(draft);
  }

  @GET
  @Path("{id}/sheet")
  @Produces("application/pdf")
  public Response sheet(@PathParam("id") long id, @Context HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(signing.print(new PrescriptionId(id)), "application/pdf")
        .header("Content-Disposition", "inline; filename=ordonnance-" + id + ".pdf")
        .build();
  }

  @GET
  @Path("favourites")
  public JsonObject favourites() {
    return json.favourites(favourites.own());
  }

  /**
   * @param favourite {@code name}, {@code lines}
   */
  @POST
  @Path("favourites")
  public JsonObject keep(JsonObject favourite) {
    favourites.keep(favourite.getString("name", ""), lines(favourite.getJsonArray("lines")));
    return favourites();
  }

  @DELETE
  @Path("favourites/{id}")
  public JsonObject forget(@PathParam("id") long id) {
    favourites.forget(new FavouriteId(id));
    return favourites();
  }

  private static List<LineDraft> lines(JsonArray lines) {
    if (lines == null) {
      throw new BadRequestException();
    }
    try {
      return LineJson.read(lines);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }
}
