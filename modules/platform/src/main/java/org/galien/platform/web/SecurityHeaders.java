package org.galien.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What browsers are told with every answer: pages, files, refusals, errors, ways elsewhere. */
public final class SecurityHeaders {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  /** For what runs no script of its own; a page of Faces brings its own, with its nonce. */
  private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'self'; sandbox";

  private SecurityHeaders() {}

  public static void on(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }

  /** For personal answers, that is all but scripts, sheets and pictures of the application. */
  public static void notKept(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }

  public static void nothingRuns(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", NOTHING_RUNS);
  }
}
