package org.galien.letters.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.settings.Settings;

/**
 * The folder from which the client of a secure mail takes what is to be sent. A file appears whole
 * under its name or not at all; {@code index.csv} says for whom each is that still lies there.
 */
@ApplicationScoped
public class Outbox {

  private static final String INDEX = "index.csv";
  private static final String HEAD = "fichier;adresse;destinataire;depose_le;par;sha256";

  /** Spreadsheets and clients of French systems tell by it that this is UTF-8. */
  private static final String MARK = "\ufeff";

  @Inject Settings settings;

  /** Whether there is such a folder in the settings. */
  public boolean configured() {
    return !settings.read(OutboxSettings.class).outbox().isBlank();
  }

  /**
   * Lays a file there, and its line in the index; the same name again lays it anew.
   *
   * @param line the other columns of the index
   * @throws NoSuchFileException when there is no such folder: it is not made here, for a drive that
   *     is not connected would be written beside
   */
  synchronized void lay(String name, byte[] content, List<String> line) throws IOException {
    Path folder = Path.of(settings.read(OutboxSettings.class).outbox());
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException("outgoing folder");
    }
    put(folder, name, content);
    List<String> lines = others(folder, name);
    lines.add(name + ";" + String.join(";", line.stream().map(Outbox::cell).toList()));
    putIndex(folder, lines);
  }

  /**
   * Takes a file back.
   *
   * @return false when it does not lie there any more
   */
  synchronized boolean withdraw(String name) throws IOException {
    Path folder = Path.of(settings.read(OutboxSettings.class).outbox());
    boolean lay = Files.deleteIfExists(folder.resolve(name));
    if (lay) {
      putIndex(folder, others(folder, name));
    }
    return lay;
  }

  /** The head of the index, and its lines of what else still lies there. */
  private static List<String> others(Path folder, String name) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (String known : index(folder)) {
      String file = known.substring(0, Math.max(0, known.indexOf(';')));
      if (!file.equals(name) && !file.isEmpty() && Files.exists(folder.resolve(file))) {
        lines.add(known);
      }
    }
    return lines;
  }

  private static void putIndex(Path folder, List<String> lines) throws IOException {
    String text = MARK + String.join("\r\n", lines) + "\r\n";
    put(folder, INDEX, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> index(Path folder) throws IOException {
    Path index = folder.resolve(INDEX);
    return Files.exists(index)
        ? Files.readString(index).replace(MARK, "").lines().skip(1).toList()
        : List.of();
  }

  /** On the disk itself before it has its name. */
  private static void put(Path folder, String name, byte[] content) throws IOException {
    Path part = folder.resolve("." + name + ".part");
    try {
      try (FileChannel file =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        var bytes = java.nio.ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(true);
      }
      move(part, folder.resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Nothing in it parts columns or lines, nor begins a formula. */
  private static String cell(String text) {
    String flat = text.replaceAll("[;\\r\\n\"]", " ").strip();
    return flat.matches("[=+\\-@].*") ? "'" + flat : flat;
  }
}
