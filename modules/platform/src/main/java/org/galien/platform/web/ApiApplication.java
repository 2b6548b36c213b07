package org.galien.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything scripts call lies below {@code /api}. */
@ApplicationPath("api")
public class ApiApplication extends Application {

  /**
   * Nobody needs a list of what can be called; and an answer whose reader is gone needs no page of
   * errors, whose failure the server would trace.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        "jersey.config.server.response.setStatusOverSendError",
        true);
  }
}
