package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Command;
import org.galien.platform.messages.Messages;

/** {@code audit-verify}: recomputes the chain; exit code 1 when it is broken. */
@ApplicationScoped
class VerifyAudit implements Command {

  @Inject AuditTrail trail;

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    ChainVerification found = trail.verify();
    out.println(
        found.intact()
            ? Messages.text(
                Locale.FRENCH, "platform.audit-intact", found.verified(), found.lastHash())
            : Messages.text(Locale.FRENCH, "platform.audit-broken", found.firstBroken()));
    return found.intact() ? 0 : 1;
  }
}
