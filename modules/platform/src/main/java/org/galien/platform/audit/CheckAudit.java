package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.platform.checks.DataCheck;
import org.galien.platform.checks.Finding;
import org.galien.platform.messages.Messages;

/** Recomputes the chain, and says what does not fit it. */
@ApplicationScoped
class CheckAudit implements DataCheck {

  private static final String SUBJECT = "platform.audit";
  private static final int NAMED = 10;

  @Inject AuditChain chain;
  @Inject Witness witness;

  @Override
  public List<Finding> findings(boolean tidy) {
    ChainVerification found = chain.verify();
    List<Finding> findings = new ArrayList<>();
    if (found.firstBroken() != null) {
      findings.add(Finding.missing(SUBJECT, "platform.audit-broken", found.firstBroken()));
    }
    if (!found.brokenSeals().isEmpty()) {
      findings.add(
          Finding.missing(
              SUBJECT,
              "platform.audit-seals-broken",
              found.brokenSeals().stream()
                  .limit(NAMED)
                  .map(CheckAudit::named)
                  .collect(Collectors.joining("; "))));
    }
    if (found.unsealed() > 0) {
      findings.add(Finding.missing(SUBJECT, "platform.audit-unsealed", found.unsealed()));
    }
    if (findings.isEmpty()) {
      findings.add(
          Finding.found(SUBJECT, "platform.audit-intact", found.verified(), found.lastHash()));
    }
    witness
        .absent()
        .ifPresent(
            place ->
                findings.add(
                    Finding.optional(SUBJECT, "platform.audit-witness-absent", place.toString())));
    return findings;
  }

  private static String named(BrokenSeal seal) {
    String number = Long.toString(seal.subject());
    return Messages.text(Locale.FRENCH, seal.messageKey(), number, seal.version());
  }
}
