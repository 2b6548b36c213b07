package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.galien.launcher.backup.BackupJournal;
import org.galien.launcher.backup.BackupJournal.Kind;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.Shutdown;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

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
  private final Path journal;
  private Process process;
  private Kind kind;
  private Instant began;
  private long noted;

  BackupRequests(SourceTree tree, DataDirectory data) {
    this.tree = tree;
    this.data = data;
    note = data.home().resolve("run/backup.request");
    log = data.home().resolve("logs/backup.log");
    journal = data.home().resolve("backup/journal.tsv");
  }

  /** Takes a note when there is one and nothing of the kind goes on. */
  void look() throws IOException {
    if (isAtWork()) {
      return;
    }
    if (process != null) {
      ended(process.exitValue());
    }
    try {
      String wanted = Files.readString(note).strip();
      Files.delete(note);
      start(wanted);
    } catch (NoSuchFileException none) {
      return;
    }
  }

  boolean isAtWork() {
    return process != null && process.isAlive();
  }

  /** One that was killed, or refused, wrote nothing: who waits for its line has to be told. */
  private void ended(int code) throws IOException {
    process = null;
    if (code != 0 && journal.toFile().length() == noted && !Shutdown.isUnderWay()) {
      String sentence = Texts.text("launcher.backup.died", Integer.toString(code));
      new BackupJournal(data.home()).note(kind, began, false, sentence);
    }
  }

  private void start(String wanted) throws IOException {
    List<String> words = new ArrayList<>(List.of("--data", data.home().toString()));
    if (wanted.equals("rehearsal")) {
      words.add("--rehearse");
    }
    Logs.rotate(log);
    start(
        wanted.equals("rehearsal") ? Kind.REHEARSAL : Kind.BACKUP,
        Backups.builder(tree, "backup", words));
  }

  /** Tests give another program. */
  void start(Kind wanted, ProcessBuilder command) throws IOException {
    kind = wanted;
    began = Instant.now();
    noted = journal.toFile().length();
    process =
        command
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    Process started = process;
    Shutdown.register(started::destroy);
  }
}
