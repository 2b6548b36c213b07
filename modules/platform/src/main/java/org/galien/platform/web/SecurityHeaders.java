package org.galien.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What browsers are told with every answer: pages, files, refusals, errors, ways elsewhere. */
public final class SecurityHeaders {

  private static final String POLICY = "Content-Security-Policy";
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(self), geolocation=(), microphone=()");

  /** For what runs no script of its own; a page of Faces brings its own, with its nonce. */
  private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'self'; sandbox";

  /** A drawing has styles of its own. */
  private static final String RESOURCE =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'";

  private static final Duration TWO_YEARS = Duration.ofDays(730);

  private SecurityHeaders() {}

  /** By HTTPS also that it stays so: for longer than a certificate lasts. */
  public static void on(HttpServletRequest request, HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=" + TWO_YEARS.toSeconds());
    }
  }

  /** For an answer that no request of ours made: what every one says, kept nowhere. */
  public static Map<String, String> bare() {
    Map<String, String> all = new TreeMap<>(HEADERS);
    all.put("Cache-Control", "no-store");
    all.put(POLICY, NOTHING_RUNS);
    return all;
  }

  /** For personal answers, that is all but scripts, sheets and pictures of the application. */
  public static void notKept(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  public static void nothingRuns(HttpServletResponse response) {
    response.setHeader(POLICY, NOTHING_RUNS);
  }

  /**
   * For scripts, sheets and pictures of the application.
   *
   * @param path the name of the file before its ending {@code .xhtml}, if it has that
   */
  public static void ofResource(HttpServletResponse response, String path) {
    response.setHeader(POLICY, RESOURCE);
    if (path.matches(".*\\.(css|js|svg)(\\.xhtml)?")) {
      response.setCharacterEncoding("UTF-8");
    }
  }
}
