package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.galien.platform.backup.BackupRun.Kind;
import org.galien.platform.backup.Backups;

/**
 * Tells when the last backup and the last rehearsal went well. It is never down: people work on.
 */
@Readiness
@ApplicationScoped
class BackupCheck implements HealthCheck {

  @Inject Backups backups;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder told =
        HealthCheckResponse.named("backups").up().withData("setUp", backups.isSetUp());
    backups.lastGood(Kind.BACKUP).ifPresent(run -> told.withData("last", run.ended().toString()));
    backups
        .lastGood(Kind.REHEARSAL)
        .ifPresent(run -> told.withData("rehearsed", run.ended().toString()));
    return told.build();
  }
}
