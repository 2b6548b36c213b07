package org.galien.platform.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.platform.audit.AuditChecks;
import org.galien.platform.audit.AuditChecks.Check;

/** « Journal »: whether the chain holds. */
@Named("journalPage")
@RequestScoped
public class JournalPage {

  @Inject AuditChecks checks;

  private Check last;
  private boolean read;

  /** Null when nobody has looked yet. */
  public Check getLast() {
    if (!read) {
      last = checks.last().orElse(null);
      read = true;
    }
    return last;
  }

  public void verify() {
    checks.verify();
    read = false;
  }
}
