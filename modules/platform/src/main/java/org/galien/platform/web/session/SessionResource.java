package org.galien.platform.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/**
 * The page's view of its session. {@code GET} looks, {@code POST} signs in or unlocks, {@code PUT}
 * shows that somebody is there, {@code DELETE} locks. Open to everybody: it is how one comes in.
 */
@Path("session")
@RequestScoped
public class SessionResource {

  @Inject Sessions sessions;
  @Context HttpServletRequest request;

  @GET
  public JsonObject state() {
    return json(sessions.state(request));
  }

  /**
   * @param credentials {@code {"login": …, "password": …}}
   */
  @POST
  public JsonObject open(JsonObject credentials) {
    sessions.open(
        request, credentials.getString("login", ""), credentials.getString("password", ""));
    return state();
  }

  @PUT
  public JsonObject stay() {
    sessions.current(request);
    return state();
  }

  @DELETE
  public JsonObject lock() {
    sessions.lock(request);
    return state();
  }

  private static JsonObject json(SessionState session) {
    return Json.createObjectBuilder()
        .add("state", session.state())
        .add("user", session.user())
        .add("secondsLeft", session.secondsLeft())
        .build();
  }
}
