package org.galien.platform.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.messages.Messages;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Actor;

/** Lets a request through to what a room declares, for whom it declares it, and nowhere else. */
@ApplicationScoped
class Doors {

  @Inject Rooms rooms;

  /**
   * @param given whoever acts came in by a password somebody else knows: only the way to another
   *     one is open
   * @return true when the request may go on; otherwise it is answered: 404 for what nobody
   *     declared, 403 for another role
   */
  boolean admit(
      HttpServletRequest request, HttpServletResponse response, Actor actor, boolean given)
      throws IOException {
    String path = Path.of(request);
    if (given && !beforePassword(path)) {
      refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "platform.password-first");
      return false;
    }
    if (path.equals("/") && goHome(request, response, actor)) {
      return false;
    }
    Optional<Audience> audience = rooms.audience(path);
    if (audience.isEmpty()) {
      refuse(
          request, response, HttpServletResponse.SC_NOT_FOUND, "platform.error.sentence.missing");
    } else if (!audience.get().admits(actor) && !actor.person()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!audience.get().admits(actor)) {
      refuse(
          request, response, HttpServletResponse.SC_FORBIDDEN, "platform.error.sentence.forbidden");
    } else {
      return true;
    }
    return false;
  }

  private boolean beforePassword(String path) {
    return path.equals(SessionMechanism.PASSWORD_PAGE)
        || rooms.audience(path).map(Audience::anybody).orElse(false);
  }

  private boolean goHome(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException {
    Optional<Page> home = rooms.home(actor);
    if (home.isPresent()) {
      response.sendRedirect(request.getContextPath() + home.get().path());
    }
    return home.isPresent();
  }

  /** Scripts read a sentence, people a page. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    if (!Path.of(request).startsWith("/api/")) {
      response.sendError(status);
      return;
    }
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    Locale locale =
        request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale();
    String body =
        Json.createObjectBuilder()
            .add("key", key)
            .add("message", Messages.text(locale, key))
            .build()
            .toString();
    response.getWriter().write(body);
  }
}
