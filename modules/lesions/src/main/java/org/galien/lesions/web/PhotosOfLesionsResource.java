package org.galien.lesions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.lesions.LesionId;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.PhotoId;
import org.galien.lesions.PhotoKind;
import org.galien.lesions.pictures.PictureReader;

/** Photographs, in and out. */
@Path("lesions/photos")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhotosOfLesionsResource {

  @Inject LesionPhotos photos;
  @Inject Clock clock;

  /**
   * Takes a photograph: its bytes are the body.
   *
   * @param kind {@code dermoscopy} or {@code plain}
   * @param day as typed, refused unless it is a date; empty for what the camera says, or today
   * @return {@code {"photo": 12}}
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public JsonObject add(
      @QueryParam("lesion") long lesion,
      @QueryParam("kind") String kind,
      @QueryParam("day") String day,
      InputStream body)
      throws IOException {
    // One byte more than is taken, so that the reader refuses and nothing is cut.
    byte[] file = body.readNBytes(PictureReader.BYTES + 1);
    LocalDate on = LesionForm.day(day, LocalDate.now(clock));
    PhotoKind how = LesionForm.named(PhotoKind.class, kind == null ? "" : kind);
    PhotoId id = photos.add(new LesionId(lesion), how, on, file);
    return Json.createObjectBuilder().add("photo", id.value()).build();
  }

  /** The upright copy. */
  @GET
  @Path("{id}")
  @Produces("image/jpeg")
  public Response shown(@PathParam("id") long id) throws IOException {
    return Response.ok(photos.shown(new PhotoId(id)), "image/jpeg").build();
  }

  @PUT
  @Path("{id}/axis")
  @Consumes(MediaType.APPLICATION_JSON)
  public void measure(@PathParam("id") long id, JsonObject body) {
    photos.measure(new PhotoId(id), new LesionForm(body, LocalDate.now(clock)).axis());
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public void withdraw(@PathParam("id") long id, JsonObject body) {
    photos.withdraw(new PhotoId(id), new LesionForm(body, LocalDate.now(clock)).text("why"));
  }
}
