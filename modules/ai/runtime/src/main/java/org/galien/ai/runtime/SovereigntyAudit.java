package org.galien.ai.runtime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a lifted guard to the audit trail at each start, before the first call that uses it. */
@ApplicationScoped
class SovereigntyAudit {

  private static final Logger LOG = LoggerFactory.getLogger(SovereigntyAudit.class);

  @Inject Settings settings;
  @Inject AuditTrail audit;

  private boolean written;

  /** Late, for migrations come first. */
  void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) ApplicationStarted event) {
    write();
  }

  /** Once a start, and only when the guard is lifted. */
  synchronized void write() {
    SovereigntySettings set = settings.read(SovereigntySettings.class);
    if (written || !set.lifted(set.liftedHost().strip())) {
      return;
    }
    audit.record(
        "ai.sovereignty-lifted",
        Subject.of("ai", 0),
        set.liftedHost().strip() + ": " + set.liftedReason().strip());
    written = true;
    LOG.warn("The sovereignty guard is lifted for one host, see the audit trail");
  }
}
