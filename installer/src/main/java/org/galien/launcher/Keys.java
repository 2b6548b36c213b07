package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.DirectoryLock;
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
    // Held throughout: a suite that starts meanwhile would write with the key that goes.
    try (DirectoryLock lock =
            DirectoryLock.take(data.lockFile())
                .orElseThrow(() -> new LaunchFailure("launcher.database.in-use", data.home()));
        DatabaseServer database = DatabaseServer.start(data.home())) {
      Files.writeString(data.processFile(), ProcessHandle.current().pid() + "\n");
      return new PlainCommand(tree, "new-vault-key")
          .on(database.address(), data.home())
          .run(List.of());
    }
  }
}
