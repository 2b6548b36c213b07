package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up when the start has come to its end; the launcher waits for it. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

  @Inject Start start;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("galien").status(start.ready()).build();
  }
}
