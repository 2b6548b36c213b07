package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.Shutdown;
import org.galien.launcher.machine.SourceTree;

/**
 * Backups that the running suite asks for by a note in {@code run/backup.request}: it may not own
 * the tables (ADR 14), and its memory is for people. Each runs in a process of its own and tells in
 * its journal what came of it.
 */
final class BackupRequests {

  private final SourceTree tree;
  private final DataDirectory data;
  private final Path note;
  private final Path log;
  private Process process;

  BackupRequests(SourceTree tree, DataDirectory data) {
    this.tree = tree;
    this.data = data;
    note = data.home().resolve("run/backup.request");
    log = data.home().resolve("logs/backup.log");
  }

  /** Takes a note when there is one and nothing of the kind goes on. */
  void look() throws IOException {
    if (process != null && process.isAlive()) {
      return;
    }
    try {
      String wanted = Files.readString(note).strip();
      Files.delete(note);
      start(wanted);
    } catch (NoSuchFileException none) {
      return;
    }
  }

  private void start(String wanted) throws IOException {
    List<String> words = new ArrayList<>(List.of("--data", data.home().toString()));
    if (wanted.equals("rehearsal")) {
      words.add("--rehearse");
    }
    Logs.rotate(log);
    process =
        Backups.builder(tree, "backup", words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    Process started = process;
    Shutdown.register(started::destroy);
  }
}
