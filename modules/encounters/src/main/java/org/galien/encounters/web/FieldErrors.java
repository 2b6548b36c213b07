package org.galien.encounters.web;

import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.galien.encounters.entries.FieldRefused;
import org.galien.platform.messages.Messages;

/** A refusal that is about a field names it, so that the form says it there: {@code field}. */
@Provider
public class FieldErrors implements ExceptionMapper<FieldRefused> {

  private static final int REFUSED = 422;

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(FieldRefused refusal) {
    return Response.status(REFUSED)
        .type(MediaType.APPLICATION_JSON)
        .entity(
            Json.createObjectBuilder()
                .add("key", refusal.key())
                .add("field", refusal.field())
                .add("message", Messages.text(locale(), refusal))
                .build())
        .build();
  }

  private Locale locale() {
    return headers.getAcceptableLanguages().stream()
        .filter(l -> l.getLanguage().equals("fr") || l.getLanguage().equals("en"))
        .findFirst()
        .orElse(Locale.FRENCH);
  }
}
