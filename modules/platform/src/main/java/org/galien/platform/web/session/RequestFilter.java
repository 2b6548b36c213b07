package org.galien.platform.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserView;
import org.galien.platform.web.SecurityHeaders;

/**
 * Around every request: only declared doors open ({@link Doors}), services act for the signed-in
 * person, answers may not be cached or framed elsewhere, and what another site's page sends is
 * refused.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject transient Acting acting;
  @Inject transient Sessions sessions;
  @Inject transient Doors doors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.on(response);
    if (Path.isResource(request)) {
      chain.doFilter(request, response);
      return;
    }
    SecurityHeaders.notKept(response);
    if (Path.of(request).startsWith("/api/")) {
      SecurityHeaders.nothingRuns(response);
    }
    if (foreign(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    asPerson(request, response, chain);
  }

  private void asPerson(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<UserView> user = sessions.signedIn(request);
    if (user.isEmpty() && request.getUserPrincipal() != null) {
      // The session ended since the container let the request in: it must not act as the system.
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    Actor actor = user.map(Actor::of).orElseGet(() -> Actor.system("sign-in"));
    try {
      acting.as(
          actor,
          () -> {
            boolean given = user.map(UserView::mustChangePassword).orElse(false);
            if (doors.admit(request, response, actor, given)) {
              chain.doFilter(request, response);
            }
            return null;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Browsers say where a request comes from; only our own pages may change something. */
  private static boolean foreign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return !READING.contains(request.getMethod())
        && site != null
        && !Set.of("same-origin", "none").contains(site);
  }
}
