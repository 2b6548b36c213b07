package org.galien.platform.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.galien.platform.care.CareCircle;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.web.errors.Answers;

/**
 * Leads from a page of a chart that is not open to the question why. A page that was open already
 * goes on: what is posted there, its services refuse or take.
 */
@ApplicationScoped
class ChartDoor {

  static final String QUESTION = "/motif.xhtml";

  @Inject Rooms rooms;
  @Inject CareCircle circle;

  boolean admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Path.of(request);
    boolean reading = "GET".equals(request.getMethod());
    if (!reading || rooms.page(path).filter(Page::clinical).isEmpty()) {
      return true;
    }
    String patient = request.getParameter("patient");
    if (patient == null || !patient.matches("\\d{1,18}")) {
      return true;
    }
    long standing = circle.standing(Long.parseLong(patient));
    if (circle.isOpen(standing)) {
      return true;
    }
    String mode = request.getHeader("Sec-Fetch-Mode");
    if (mode == null || mode.equals("navigate")) {
      String there =
          URLEncoder.encode(path + "?" + request.getQueryString(), StandardCharsets.UTF_8);
      response.sendRedirect(
          request.getContextPath() + QUESTION + "?patient=" + standing + "&vers=" + there);
    } else {
      Answers.refuse(
          request, response, HttpServletResponse.SC_FORBIDDEN, "platform.care.reason-wanted");
    }
    return false;
  }
}
