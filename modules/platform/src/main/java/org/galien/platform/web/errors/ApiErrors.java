package org.galien.platform.web.errors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.galien.platform.Refusal;
import org.galien.platform.load.TooBusy;
import org.galien.platform.messages.Messages;

/**
 * Answers of {@code /api} when something went wrong: {@code {"message": …}}, status 422 for a
 * refusal with its {@code key}, 503 when too many ask, 500 for a bug with its {@code reference}.
 */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {

  private static final int REFUSED = 422;

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable problem) {
    return Bug.refusal(problem).map(this::refused).orElseGet(() -> unexpected(problem));
  }

  private Response refused(Refusal refusal) {
    return refusal instanceof TooBusy busy ? busy(busy) : json(REFUSED, said(refusal));
  }

  private JsonObject said(Refusal refusal) {
    return Json.createObjectBuilder()
        .add("key", refusal.key())
        .add("message", Messages.text(locale(), refusal))
        .build();
  }

  private Response unexpected(Throwable problem) {
    if (problem instanceof WebApplicationException known) {
      return known(known.getResponse());
    }
    String reference = Bug.of(problem).reference();
    return json(
        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
        Json.createObjectBuilder()
            .add("reference", reference)
            .add("message", Messages.text(locale(), "platform.error.unexpected", reference))
            .build());
  }

  /** What the framework or a resource refused, with a sentence where it has none. */
  private Response known(Response answer) {
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    return Response.fromResponse(answer)
        .type(MediaType.APPLICATION_JSON)
        .entity(Answers.json(locale(), answer.getStatus()))
        .build();
  }

  private Response busy(TooBusy busy) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, TooBusy.SECONDS)
        .type(MediaType.APPLICATION_JSON)
        .entity(said(busy))
        .build();
  }

  private static Response json(int status, JsonObject body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON).entity(body).build();
  }

  private Locale locale() {
    return headers.getAcceptableLanguages().stream()
        .filter(l -> l.getLanguage().equals("fr") || l.getLanguage().equals("en"))
        .findFirst()
        .orElse(Locale.FRENCH);
  }
}
