package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditChecks;
import org.galien.platform.audit.AuditChecks.Check;
import org.galien.platform.audit.AuditChecks.Outcome;
import org.galien.platform.checks.Finding;

/** When the audit trail was verified last, and what came out. */
@ApplicationScoped
class TrailPart implements StatusPart {

  private static final String SUBJECT = "platform.audit";

  @Inject AuditChecks checks;
  @Inject Day day;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<Finding> now() {
    Optional<Check> last = checks.last();
    if (last.isEmpty()) {
      return List.of(Finding.optional(SUBJECT, "platform.status.trail-unchecked"));
    }
    String at = day.momentOf(last.get().entry().at());
    return List.of(
        last.get().outcome() == Outcome.VERIFIED
            ? Finding.found(SUBJECT, "platform.status.trail-intact", at, last.get().verified())
            : Finding.missing(SUBJECT, "platform.status.trail-broken", at));
  }
}
