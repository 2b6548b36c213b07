package org.galien.launcher;

import java.io.IOException;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

/** {@code new-vault-key}: every file of the vault is written anew, while nothing serves it. */
final class Keys {

  private Keys() {}

  static int rotate(SourceTree tree, Arguments arguments) throws IOException {
    DataDirectory data = arguments.directory(Kind.PRACTICE, tree);
    if (data.kind().isEmpty()) {
      throw new LaunchFailure("launcher.no-data", data.home());
    }
    if (data.owner().isPresent()) {
      throw new LaunchFailure("launcher.doctor.stop-first", data.home());
    }
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      return new PlainCommand(tree, "new-vault-key")
          .on(database.address(), data.home())
          .run(List.of());
    }
  }
}
