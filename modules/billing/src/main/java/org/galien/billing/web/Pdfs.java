package org.galien.billing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;

/** Papers of our own making, shown in the browser. */
final class Pdfs {

  /** A viewer may show it, and nothing in it may run. */
  private static final String SHOWN =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private Pdfs() {}

  static Response shown(HttpServletResponse response, byte[] pdf, String name) {
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=" + name + ".pdf")
        .build();
  }
}
