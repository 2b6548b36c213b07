package org.galien.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseServer;
import org.galien.platform.commands.Command;

/**
 * Runs one {@link Command} by its name: on the database of {@code galien.database.url}, or else on
 * a private one that is gone afterwards.
 */
public final class StandaloneMain {

  private StandaloneMain() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("usage: StandaloneMain COMMAND [arguments]");
      System.exit(2);
    }
    System.exit(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
  }

  private static int run(String name, List<String> arguments) throws Exception {
    Config config = ConfigProvider.getConfig();
    Optional<String> url = config.getOptionalValue("galien.database.url", String.class);
    if (url.isPresent()) {
      DatabaseAccount owner = account(config, "galien.database.owner");
      DatabaseAccount application = account(config, "galien.database");
      return run(name, arguments, new Database(url.get(), owner, application));
    }
    try (DatabaseServer server = DatabaseServer.temporary()) {
      return run(name, arguments, Database.at(server.address()));
    }
  }

  private static DatabaseAccount account(Config config, String prefix) {
    return new DatabaseAccount(
        config.getValue(prefix + ".user", String.class),
        config.getValue(prefix + ".password", String.class));
  }

  private static int run(String name, List<String> arguments, Database database) throws Exception {
    try (Services services = Services.start(database)) {
      Optional<Command> command =
          services.all(Command.class).stream().filter(c -> c.name().equals(name)).findFirst();
      if (command.isEmpty()) {
        System.err.println("Commande inconnue : " + name);
        return 2;
      }
      return command.get().run(arguments, System.out);
    }
  }
}
