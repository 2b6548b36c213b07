package org.galien.platform.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.OptionalInt;
import java.util.Set;

/** What is refused before it is asked who sends it. */
@ApplicationScoped
public class Arrival {

  private static final int MISDIRECTED = 421;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

  @Inject Hosts hosts;
  @Inject PatientsDoor patients;

  /**
   * @return the status to refuse it with; empty when it may go on
   */
  public OptionalInt refusal(HttpServletRequest request) {
    if (!hosts.known(request)) {
      return OptionalInt.of(MISDIRECTED);
    }
    if (patients.closedTo(request)) {
      return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
    }
    // No address of ours has a parameter in its path. A session's id is put there, and the server
    // takes it, whatever web.xml says of its tracking.
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
    }
    boolean changing = !READING.contains(request.getMethod());
    return changing && foreign(request)
        ? OptionalInt.of(HttpServletResponse.SC_FORBIDDEN)
        : OptionalInt.empty();
  }

  /** Browsers say where a request comes from; only our own pages may change something. */
  private static boolean foreign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    return (site != null && !OUR_PAGES.contains(site)) || (origin != null && !own(origin, request));
  }

  private static boolean own(String origin, HttpServletRequest request) {
    try {
      return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException | NullPointerException unreadable) {
      return false;
    }
  }
}
