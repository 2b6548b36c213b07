package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.galien.letters.LetterId;
import org.galien.letters.dispatch.Dispatches;
import org.galien.letters.dispatch.MailedLetter;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;

/** Lets letters leave. */
@Path("letters/sending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DispatchResource {

  @Inject Dispatches dispatches;
  @Inject Texts texts;

  /**
   * @param wanted {@code way} (FOLDER, CORRESPONDENT, PATIENT), {@code correspondent}, and the
   *     {@code address} that was on screen
   * @return {@code message}; by e-mail {@code password}, told this once
   */
  @POST
  @Path("of/{id}")
  public JsonObject send(@PathParam("id") long id, JsonObject wanted) throws IOException {
    LetterId letter = new LetterId(id);
    long to = JsonNumbers.optional(wanted, "correspondent");
    String address = wanted.getString("address", "");
    return switch (wanted.getString("way", "")) {
      case "FOLDER" -> {
        dispatches.toFolder(letter, to, address);
        yield said(null);
      }
      case "CORRESPONDENT" -> said(dispatches.toCorrespondent(letter, to, address));
      case "PATIENT" -> said(dispatches.toPatient(letter, address));
      default -> throw new BadRequestException();
    };
  }

  @POST
  @Path("{id}/again")
  public JsonObject again(@PathParam("id") long id) {
    dispatches.again(id);
    return said(null);
  }

  @DELETE
  @Path("{id}")
  public void drop(@PathParam("id") long id) {
    dispatches.drop(id);
  }

  private JsonObject said(MailedLetter mailed) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("message", texts.text("letters.send.left"));
    if (mailed != null) {
      json.add("password", mailed.password())
          .add("about", texts.text("letters.send.password", mailed.dispatch().recipient()));
    }
    return json.build();
  }
}
