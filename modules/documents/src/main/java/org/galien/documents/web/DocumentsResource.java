package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PagePictures;
import org.galien.documents.archive.Reception;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.documents.opening.FileKind;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;

/** What the inbox page asks for and changes. Refusals answer 422 with a sentence. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {
  @Inject Documents documents;
  @Inject WaitingDocuments waiting;
  @Inject PagePictures pictures;
  @Inject InboxJson json;
  @Inject Texts texts;

  /**
   * Takes a file: its bytes are the body, read as they come.
   *
   * @param name as the sender named it
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public JsonObject receive(@QueryParam("name") String name, InputStream body) throws IOException {
    Reception reception = documents.accept(name, body, texts.text("documents.inbox.source-import"));
    return json.reception(reception);
  }

  /** What moves, for the page's poll; see {@link InboxJson#state}. */
  @GET
  @Path("state")
  public JsonObject state() {
    return json.state(waiting.inbox(InboxFilter.all()));
  }

  @GET
  @Path("{id}/pages/{page}")
  @Produces({"image/png", "image/jpeg"})
  public Response page(@PathParam("id") long id, @PathParam("page") int page) throws IOException {
    byte[] picture = pictures.of(new DocumentId(id), page);
    return Response.ok(picture, FileKind.of(picture).mediaType()).build();
  }

  @GET
  @Path("{id}/original")
  @Produces(MediaType.WILDCARD)
  public Response original(@PathParam("id") long id) throws IOException {
    DocumentView view = documents.view(new DocumentId(id));
    String name = URLEncoder.encode(view.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(documents.original(view.id()), view.kind().mediaType())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("Content-Length", view.size())
        .build();
  }

  /** Files; see {@link FilingRequest} for the body. */
  @POST
  @Path("{id}/filing")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject file(@PathParam("id") long id, JsonObject body) {
    DocumentId document = new DocumentId(id);
    documents.file(document, FilingRequest.of(body));
    return json.filed(documents.view(document));
  }

  /**
   * @param filing as {@link #file} answered it
   */
  @DELETE
  @Path("{id}/filing/{filing}")
  public void unfile(@PathParam("id") long id, @PathParam("filing") long filing) {
    documents.unfile(new DocumentId(id), filing);
  }

  /**
   * To another chart.
   *
   * @param body {@code {"filing": 12, "patient": 7, "seen": …, "reason": …}}, the filing that was
   *     seen and the patient as they were
   */
  @POST
  @Path("{id}/move")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject move(@PathParam("id") long id, JsonObject body) {
    DocumentId document = new DocumentId(id);
    long filing = JsonNumbers.optional(body, "filing");
    documents.move(document, filing, FilingRequest.patient(body), body.getString("reason", ""));
    return json.moved(documents.view(document));
  }

  /**
   * @param filing as {@link #move} answered it
   */
  @DELETE
  @Path("{id}/move/{filing}")
  public void moveBack(@PathParam("id") long id, @PathParam("filing") long filing) {
    documents.moveBack(new DocumentId(id), filing);
  }

  /** How each page begins, see {@link InboxJson#pages}. */
  @GET
  @Path("{id}/pages")
  public JsonArray pages(@PathParam("id") long id) {
    DocumentId document = new DocumentId(id);
    return json.pages(documents.view(document), documents.pages(document));
  }

  /**
   * Takes apart.
   *
   * @param body {@code {"parts": [{"first": 1, "last": 2}, {"first": 3, "last": 4}]}}
   */
  @POST
  @Path("{id}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject split(@PathParam("id") long id, JsonObject body) throws IOException {
    return json.split(documents.split(new DocumentId(id), PageRanges.of(body)));
  }

  @DELETE
  @Path("{id}/split")
  public void unsplit(@PathParam("id") long id) {
    documents.unsplit(new DocumentId(id));
  }

  @GET
  @Path("{id}/enclosures")
  public JsonArray enclosures(@PathParam("id") long id) {
    return json.enclosures(documents.enclosures(new DocumentId(id)));
  }

  /** Takes an enclosed file out, as {@link #receive} takes one in. */
  @POST
  @Path("{id}/enclosures/{number}")
  public JsonObject importEnclosure(@PathParam("id") long id, @PathParam("number") int number)
      throws IOException {
    DocumentId document = new DocumentId(id);
    String name = documents.view(document).fileName();
    String source = texts.text("documents.enclosure.source", name);
    return json.reception(documents.importEnclosure(document, number, source));
  }

  /**
   * @param body {@code {"reason": …}}
   */
  @POST
  @Path("{id}/aside")
  @Consumes(MediaType.APPLICATION_JSON)
  public void setAside(@PathParam("id") long id, JsonObject body) {
    documents.setAside(new DocumentId(id), body.getString("reason", ""));
  }

  @DELETE
  @Path("{id}/aside")
  public void takeBack(@PathParam("id") long id) {
    documents.takeBack(new DocumentId(id));
  }

  @POST
  @Path("{id}/reading")
  public void readAgain(@PathParam("id") long id) {
    documents.readAgain(new DocumentId(id));
  }
}
