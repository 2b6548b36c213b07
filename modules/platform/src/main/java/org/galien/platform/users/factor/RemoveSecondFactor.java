package org.galien.platform.users.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.commands.Command;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/**
 * {@code second-factor --remove LOGIN}: for who lost the telephone and the paper, and is the only
 * one who could have let themselves in again. Whoever reads the data directory may.
 */
@ApplicationScoped
class RemoveSecondFactor implements Command {

  @Inject Users users;
  @Inject SecondFactors factors;

  @Override
  public String name() {
    return "second-factor";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.size() != 2 || !arguments.getFirst().equals("--remove")) {
      say(out, "platform.second-factor.usage");
      return 2;
    }
    String login = arguments.get(1);
    Optional<UserView> user =
        users.all().stream()
            .filter(known -> known.login().equals(login) && factors.has(known.id()))
            .findFirst();
    if (user.isEmpty()) {
      say(out, "platform.second-factor.none", login);
      return 1;
    }
    factors.remove(user.get().id());
    say(out, "platform.second-factor.removed", login);
    return 0;
  }

  private static void say(PrintStream out, String key, Object... arguments) {
    out.println(Messages.text(Locale.FRENCH, key, arguments));
  }
}
