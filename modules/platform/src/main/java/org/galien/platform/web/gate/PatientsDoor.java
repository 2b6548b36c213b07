package org.galien.platform.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.settings.Settings;

/**
 * The port at which patients are answered. Whatever is not declared for them is not there, whoever
 * asks: a session of the staff is worth nothing here.
 */
@ApplicationScoped
public class PatientsDoor {

  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Inject Settings settings;
  @Inject Rooms rooms;

  /**
   * Where patients open a page: at their own port when there is one, else where this request came.
   *
   * @param page its path below the application
   */
  public String address(HttpServletRequest request, String page) {
    int port = port();
    String host =
        port > 0
            ? "https://" + request.getServerName() + ":" + port
            : request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    return host + request.getContextPath() + page;
  }

  /** By where the request came in, which no header changes. */
  boolean closedTo(HttpServletRequest request) {
    int port = port();
    return port > 0 && request.getLocalPort() == port && !declared(request);
  }

  private boolean declared(HttpServletRequest request) {
    String path =
        Objects.requireNonNullElse(request.getServletPath(), "")
            + Objects.requireNonNullElse(request.getPathInfo(), "");
    return path.startsWith(RESOURCES) || rooms.audience(path).map(Audience::patients).orElse(false);
  }

  private int port() {
    return settings.read(ServerSettings.class).patientsPort();
  }
}
