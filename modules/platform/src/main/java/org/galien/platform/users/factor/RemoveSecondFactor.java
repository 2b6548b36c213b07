package org.galien.platform.users.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Command;
import org.galien.platform.messages.Messages;

/**
 * {@code remove-second-factor}: for the only administrator, who lost the telephone and the codes on
 * paper. Whoever stands at the machine and owns its files could open them anyway.
 */
@ApplicationScoped
class RemoveSecondFactor implements Command {

  @Inject SecondFactors factors;

  @Override
  public String name() {
    return "remove-second-factor";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    String login = arguments.isEmpty() ? "" : arguments.getFirst();
    boolean removed = factors.removeOf(login);
    String key = removed ? "platform.second-factor.removed" : "platform.second-factor.none";
    out.println(Messages.text(Locale.FRENCH, key, login));
    return removed ? 0 : 1;
  }
}
