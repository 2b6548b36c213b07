package org.galien.platform.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.platform.settings.Settings;

/**
 * The port at which patients are answered. Whatever is not declared for them is not there, whoever
 * asks: a session of the staff is worth nothing here. Nothing is declared for them yet.
 */
@ApplicationScoped
class PatientsDoor {

  @Inject Settings settings;

  /** By where the request came in, which no header changes. */
  boolean closedTo(HttpServletRequest request) {
    int port = settings.read(ServerSettings.class).patientsPort();
    return port > 0 && request.getLocalPort() == port;
  }
}
