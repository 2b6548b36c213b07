package org.galien.patients.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.galien.patients.imports.FileNaming;
import org.galien.patients.imports.Imports;
import org.galien.platform.tasks.TaskView;

/** What the page of imports asks for and changes. Refusals answer 422 with a sentence. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  private static final int ALL = 5000;

  @Inject Imports imports;

  /**
   * @param body {@code {"source": …}}
   * @return {@code {"id": 3}}
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject open(JsonObject body) {
    return id(imports.open(body.getString("source", "")));
  }

  /** Takes a table: its bytes are the body, read as they come. */
  @POST
  @Path("files")
  @Consumes(MediaType.WILDCARD)
  public JsonObject add(
      @QueryParam("import") long id, @QueryParam("name") String name, InputStream body)
      throws IOException {
    return id(imports.add(id, name == null ? "" : name, body));
  }

  /** How far what runs is: {@code {"running": "patients.import-make", "progress": 12}}. */
  @GET
  @Path("{id}")
  public JsonObject state(@PathParam("id") long id) {
    TaskView task = imports.running(id).orElse(null);
    return Json.createObjectBuilder()
        .add("running", task == null ? "" : task.kind())
        .add("progress", task == null ? 0 : task.progress())
        .build();
  }

  @DELETE
  @Path("{id}/files/{file}")
  public void remove(@PathParam("id") long id, @PathParam("file") long file) {
    imports.remove(id, file);
  }

  /**
   * @param body {@code {"kind": "patients"}}
   */
  @PUT
  @Path("{id}/files/{file}/kind")
  @Consumes(MediaType.APPLICATION_JSON)
  public void kind(@PathParam("id") long id, @PathParam("file") long file, JsonObject body)
      throws IOException {
    imports.kind(id, file, body.getString("kind"));
  }

  /**
   * @param body {@code {"column": "DDN", "key": "birth-date"}}
   */
  @PUT
  @Path("{id}/files/{file}/column")
  @Consumes(MediaType.APPLICATION_JSON)
  public void map(@PathParam("id") long id, @PathParam("file") long file, JsonObject body) {
    imports.map(id, file, body.getString("column"), body.getString("key"));
  }

  @POST
  @Path("{id}/files/{file}/mapping")
  public void saveMapping(@PathParam("id") long id, @PathParam("file") long file) {
    imports.saveMapping(id, file);
  }

  /**
   * @param body {@code {"folder": …, "naming": "NUMBER_FIRST"}}
   */
  @PUT
  @Path("{id}/documents")
  @Consumes(MediaType.APPLICATION_JSON)
  public void documents(@PathParam("id") long id, JsonObject body) {
    imports.documents(
        id, body.getString("folder", ""), FileNaming.valueOf(body.getString("naming", "NONE")));
  }

  /**
   * @param body {@code {"key": …, "candidate": 12, "same": true}}; without {@code same}, undecided
   */
  @PUT
  @Path("{id}/doubt")
  @Consumes(MediaType.APPLICATION_JSON)
  public void decide(@PathParam("id") long id, JsonObject body) {
    Boolean same = body.containsKey("same") ? body.getBoolean("same") : null;
    imports.decide(
        id, body.getString("key"), body.getJsonNumber("candidate").longValueExact(), same);
  }

  @POST
  @Path("{id}/try")
  public void tryOut(@PathParam("id") long id) {
    imports.tryOut(id);
  }

  @POST
  @Path("{id}/make")
  public void make(@PathParam("id") long id) {
    imports.make(id);
  }

  @POST
  @Path("{id}/undo")
  public void undo(@PathParam("id") long id) {
    imports.undo(id);
  }

  @POST
  @Path("{id}/cancel")
  public void cancel(@PathParam("id") long id) {
    imports.cancel(id);
  }

  /** What was left out, as a table that can be worked through. */
  @GET
  @Path("{id}/left-out.csv")
  @Produces("text/csv; charset=UTF-8")
  public Response leftOut(@PathParam("id") long id, @QueryParam("nobodys") boolean nobodys)
      throws IOException {
    String name = nobodys ? "a-attribuer.csv" : "illisibles.csv";
    return Response.ok(LeftOut.csv(imports.issues(id, nobodys, ALL)))
        .header("Content-Disposition", "attachment; filename=" + name)
        .build();
  }

  private static JsonObject id(long id) {
    return Json.createObjectBuilder().add("id", id).build();
  }
}
