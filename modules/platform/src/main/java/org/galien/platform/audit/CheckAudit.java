package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.platform.checks.DataCheck;
import org.galien.platform.checks.Finding;

/** Recomputes the chain. */
@ApplicationScoped
class CheckAudit implements DataCheck {

  private static final String SUBJECT = "platform.audit";

  @Inject AuditTrail trail;

  @Override
  public List<Finding> findings(boolean tidy) {
    ChainVerification found = trail.verify();
    return List.of(
        found.intact()
            ? Finding.found(SUBJECT, "platform.audit-intact", found.verified(), found.lastHash())
            : Finding.missing(SUBJECT, "platform.audit-broken", found.firstBroken()));
  }
}
