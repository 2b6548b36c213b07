package org.galien.platform.web.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserView;
import org.galien.platform.web.session.Sessions;

/**
 * Answers each screen when something new concerns it, and after a while in any case: {@code
 * {"revision": 12, "waiting": 1, "level": "URGENT", "rhythm": 60, "called": 1764230400000, "lines":
 * "1f2e"}}. It answers locked screens too, and therefore says how many and how urgent, and never
 * what. Who has no session gets 204. No thread waits meanwhile.
 */
@WebServlet(urlPatterns = "/bell", asyncSupported = true)
public class Bell extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Sessions sessions;
  @Inject transient AlertBoard board;
  @Inject transient Listeners listeners;
  @Inject transient Rings rings;

  /** Parameter {@code seen}: the revision that the screen knows. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<UserView> user = sessions.hearer(request);
    if (user.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    Actor actor = Actor.of(user.get());
    if (!String.valueOf(board.revision()).equals(request.getParameter("seen"))
        || !listeners.wait(request, actor)) {
      rings.answer(response, actor);
    }
  }
}
