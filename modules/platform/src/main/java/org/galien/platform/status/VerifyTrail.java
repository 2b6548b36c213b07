package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.audit.AuditChecks;
import org.galien.platform.audit.AuditChecks.Outcome;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.users.Role;

/**
 * Recomputes the audit trail every night, and tells administrators and doctors when it does not
 * fit: what was changed, taken out or cut off.
 */
@ApplicationScoped
public class VerifyTrail implements TaskHandler {

  public static final String KIND = "platform.verify-trail";

  static final String ALERT = "platform.trail-broken";

  private static final Set<Role> TOLD = Set.of(Role.ADMINISTRATOR, Role.PHYSICIAN, Role.SUBSTITUTE);

  @Inject AuditChecks checks;
  @Inject Alerts alerts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    verify();
  }

  void verify() {
    checks.verify();
    checks
        .last()
        .filter(check -> check.outcome() != Outcome.VERIFIED)
        .ifPresent(
            check ->
                alerts.raise(
                    new AlertDraft(
                        ALERT,
                        check.outcome() + " " + check.verified(),
                        AlertLevel.URGENT,
                        "/journal.xhtml",
                        TOLD,
                        Set.of(),
                        Duration.ofDays(1))));
  }

  /** Some ten thousand entries a second. */
  @Override
  public Duration timeLimit() {
    return Duration.ofHours(1);
  }
}
