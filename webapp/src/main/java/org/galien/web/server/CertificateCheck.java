package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.galien.platform.network.PracticeCertificates;

/**
 * Tells when the certificates run out. It is never down: whoever sits at the server still works,
 * and a server that is not ready would be given up at its start.
 */
@Readiness
@ApplicationScoped
class CertificateCheck implements HealthCheck {

  @Inject PracticeCertificates certificates;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder told =
        HealthCheckResponse.named("certificates").up().withData("runsOut", certificates.runsOut());
    certificates.until().ifPresent(until -> told.withData("until", until.toString()));
    return told.build();
  }
}
