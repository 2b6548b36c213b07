package org.galien.platform.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Actor;
import org.galien.platform.web.errors.Answers;

/** Lets a request through to what a room declares, for whom it declares it, and nowhere else. */
@ApplicationScoped
class Doors {

  /** Where those begin for whom nothing is on the rail. */
  private static final String OWN_SETTINGS = "/reglages.xhtml";

  @Inject Rooms rooms;
  @Inject ChartDoor charts;

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
      Answers.refuse(
          request, response, HttpServletResponse.SC_FORBIDDEN, "platform.password-first");
      return false;
    }
    if (path.equals("/") && goHome(request, response, actor)) {
      return false;
    }
    Optional<Audience> audience = rooms.audience(path);
    if (audience.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
    } else if (!audience.get().admits(actor) && !actor.person()) {
      Answers.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!audience.get().admits(actor)) {
      Answers.refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
    } else {
      return charts.admit(request, response);
    }
    return false;
  }

  private boolean beforePassword(String path) {
    return path.equals(SessionMechanism.PASSWORD_PAGE)
        || rooms.audience(path).map(Audience::anybody).orElse(false);
  }

  private boolean goHome(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException {
    String home = rooms.home(actor).map(Page::path).orElse(OWN_SETTINGS);
    if (actor.person()) {
      response.sendRedirect(request.getContextPath() + home);
    }
    return actor.person();
  }
}
