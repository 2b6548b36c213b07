package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.galien.platform.paging.PageQuery;

/** Verifies the chain for people; that somebody did, and what came out, is an entry itself. */
@ApplicationScoped
@Transactional
public class AuditChecks {

  private static final String INTACT = "audit.verified";
  private static final String BROKEN = "audit.found-broken";

  @Inject AuditTrail trail;
  @Inject AuditListing listing;

  /**
   * What a check found.
   *
   * @param entry its own entry: when, by whom; its subject is the last entry that fits
   * @param intact false when an entry after that one was changed or is missing
   */
  public record Check(AuditEntry entry, boolean intact) {

    public long verified() {
      return entry.subject().id();
    }
  }

  public void verify() {
    ChainVerification found = trail.verify();
    trail.record(found.intact() ? INTACT : BROKEN, Subject.of("audit-entry", found.verified()));
  }

  /** The latest check, if there was one. */
  public Optional<Check> last() {
    return latest(INTACT)
        .map(entry -> new Check(entry, true))
        .filter(good -> latest(BROKEN).filter(bad -> later(bad, good.entry())).isEmpty())
        .or(() -> latest(BROKEN).map(entry -> new Check(entry, false)));
  }

  private static boolean later(AuditEntry one, AuditEntry other) {
    return one.sequence() > other.sequence();
  }

  private Optional<AuditEntry> latest(String action) {
    PageQuery query = PageQuery.first(1).filteredBy(Map.of("action", action));
    return listing.list(query).stream().findFirst();
  }
}
