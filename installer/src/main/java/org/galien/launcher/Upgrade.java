package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/**
 * {@code upgrade}: brings a practice's data to this version while nothing runs on them. A backup
 * first, then a copy beside the data, then the migrations and a start to see; when that fails, the
 * data are as they were before, and whoever asked goes on with the version before.
 */
final class Upgrade {

  /** Nothing was changed, or all of it was put back. */
  static final int NOT_DONE = 4;

  private final DataDirectory data;
  private final boolean withoutBackup;
  private final Step backup;
  private final Step proof;

  /** Something that fails by throwing. */
  interface Step {
    void run() throws IOException;
  }

  Upgrade(SourceTree tree, Arguments arguments) {
    this(
        arguments.directory(Kind.PRACTICE, tree),
        arguments.withoutBackup(),
        () -> backup(arguments.directory(Kind.PRACTICE, tree)),
        () -> new Suite(tree, Kind.PRACTICE, arguments).prove());
  }

  Upgrade(DataDirectory data, boolean withoutBackup, Step backup, Step proof) {
    this.data = data;
    this.withoutBackup = withoutBackup;
    this.backup = backup;
    this.proof = proof;
  }

  private static void backup(DataDirectory data) throws IOException {
    int code = Main.run(List.of("backup", "--data", data.home().toString()));
    if (code != 0) {
      throw new LaunchFailure("launcher.upgrade.backup-code", Integer.toString(code));
    }
  }

  /**
   * @return 0, or {@link #NOT_DONE}
   * @throws LaunchFailure where there are no data, or something runs on them
   */
  int run() throws IOException {
    if (data.kind().isEmpty()) {
      throw new LaunchFailure("launcher.no-data", data.home());
    }
    BeforeUpgrade before = BeforeUpgrade.of(data);
    try (DirectoryLock lock = claim()) {
      if (before.isThere()) {
        say("launcher.upgrade.resumed");
        before.restore();
      }
    }
    if (!isBackedUp()) {
      return NOT_DONE;
    }
    try (DirectoryLock lock = claim()) {
      say("launcher.upgrade.copying");
      before.take();
      return proven(before);
    }
  }

  private DirectoryLock claim() throws IOException {
    DirectoryLock lock = data.claim(Kind.PRACTICE, false);
    Files.writeString(data.processFile(), ProcessHandle.current().pid() + "\n");
    return lock;
  }

  private int proven(BeforeUpgrade before) throws IOException {
    try {
      proof.run();
    } catch (IOException | RuntimeException failed) {
      System.err.println(failed instanceof LaunchFailure ? failed.getMessage() : "" + failed);
      before.restore();
      say("launcher.upgrade.undone");
      return NOT_DONE;
    }
    before.forget();
    say("launcher.upgrade.done");
    return 0;
  }

  private boolean isBackedUp() {
    try {
      backup.run();
      return true;
    } catch (IOException | RuntimeException none) {
      System.err.println(Texts.text("launcher.upgrade.no-backup", none.getMessage()));
      say(withoutBackup ? "launcher.upgrade.goes-on" : "launcher.upgrade.asks");
      return withoutBackup;
    }
  }

  private static void say(String key) {
    System.err.println(Texts.text(key));
  }
}
