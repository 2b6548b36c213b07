package org.galien.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.users.Role;

/**
 * Says on the screens of administrators and of the desk that a certificate nears its end: it is
 * renewed two months before, so that by then a renewal has failed, or the authority itself ends.
 */
@ApplicationScoped
public class WatchCertificates implements TaskHandler {

  public static final String KIND = "platform.watch-certificates";

  private static final String ALERT = "platform.certificate-ends";
  private static final Set<Role> TOLD = Set.of(Role.ADMINISTRATOR, Role.SECRETARY);

  @Inject PracticeCertificates certificates;
  @Inject Alerts alerts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    look();
  }

  void look() {
    Optional<Instant> until = certificates.until();
    alerts.settle(ALERT, others(until));
    if (certificates.runsOut()) {
      alerts.raise(
          new AlertDraft(
              ALERT,
              until.orElseThrow().toString(),
              AlertLevel.NOTICE,
              "/reglages.xhtml",
              TOLD,
              Set.of(),
              Duration.ofDays(1)));
    }
  }

  /** Those of certificates that are no longer in use. */
  private List<String> others(Optional<Instant> until) {
    return alerts.open(ALERT).stream()
        .filter(subject -> !certificates.runsOut() || !subject.equals(until.orElseThrow() + ""))
        .toList();
  }
}
