package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Verifies the chain for people; that somebody did, and what came out, is an entry itself. */
@ApplicationScoped
@Transactional
@Reserved(Right.TRAIL)
public class AuditChecks {

  /** What a check found; the entry's action says it. */
  public enum Outcome {
    /** All fits, also what was sealed. */
    VERIFIED,
    /** The entry after the last that fits was changed or is missing. */
    FOUND_BROKEN,
    /** The chain fits; something is no longer what was sealed in it. */
    FOUND_FORGED;

    String action() {
      return "audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Inject AuditTrail trail;
  @Inject AuditChain chain;

  /**
   * A check that somebody made.
   *
   * @param entry when, by whom; its subject is the last entry that fits
   */
  public record Check(AuditEntry entry, Outcome outcome) {

    public long verified() {
      return entry.subject().id();
    }

    public boolean found(String name) {
      return outcome.name().equals(name);
    }
  }

  public void verify() {
    ChainVerification found = chain.verify();
    Outcome outcome =
        found.intact()
            ? Outcome.VERIFIED
            : found.firstBroken() == null ? Outcome.FOUND_FORGED : Outcome.FOUND_BROKEN;
    trail.record(outcome.action(), Subject.of("audit-entry", found.verified()));
  }

  /** The latest check, if there was one. */
  public Optional<Check> last() {
    return Stream.of(Outcome.values())
        .flatMap(outcome -> latest(outcome).stream())
        .max(Comparator.comparingLong(check -> check.entry().sequence()));
  }

  private Optional<Check> latest(Outcome outcome) {
    return trail.latest(outcome.action()).map(entry -> new Check(entry, outcome));
  }
}
