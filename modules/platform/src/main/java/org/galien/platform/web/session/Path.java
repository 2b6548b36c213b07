package org.galien.platform.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Of a request, as the container decoded it: no spelling of an address gets around its door. */
final class Path {

  private static final String RESOURCES = "/jakarta.faces.resource/";

  private Path() {}

  static String of(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getServletPath(), "")
        + Objects.requireNonNullElse(request.getPathInfo(), "");
  }

  /** Style sheets and scripts say nothing about a person being there. */
  static boolean isResource(HttpServletRequest request) {
    return of(request).startsWith(RESOURCES);
  }
}
