package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.galien.platform.vault.DiskSpace;

/** Tells how much room there is, and is down when there is too little to work safely. */
@Readiness
@ApplicationScoped
class DiskCheck implements HealthCheck {

  @Inject DiskSpace space;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("disk")
        .status(!space.full())
        .withData("low", space.low())
        .withData("freeMegabytes", space.freeMegabytes())
        .build();
  }
}
