package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/**
 * The folder shared with the module: {@code aller} for what it takes, {@code retour} for what it
 * answers. A file appears whole under its name or not at all.
 */
@ApplicationScoped
class BridgeFolder {

  private static final String OUT = "aller";
  private static final String TAKEN = "pris";
  private static final String BACK = "retour";
  private static final String READ = "lus";
  private static final Pattern LOT = Pattern.compile("lot-(\\d{6,12})\\.(json|csv)");
  private static final long MOST = 32L << 20;

  @Inject Settings settings;

  /**
   * @throws ClaimRefusal when the one that was set is not there: a drive that is not connected
   *     would be written beside
   */
  Path root() throws IOException {
    String set = settings.read(BridgeSettings.class).bridge();
    Path root =
        set.isBlank()
            ? settings.read(DataFolder.class).dir().resolve("passerelle-sesam-vitale")
            : Path.of(set);
    if (!set.isBlank() && !Files.isDirectory(root)) {
      throw ClaimRefusal.noFolder(set);
    }
    for (String below : List.of(OUT + "/" + TAKEN, BACK + "/" + READ)) {
      Files.createDirectories(root.resolve(below));
    }
    return root;
  }

  /** True when something else lies under this name, as after an older backup was restored. */
  boolean other(String name, String content) throws IOException {
    Path there = there(name);
    return there != null
        && !Arrays.equals(content.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(there));
  }

  /** Where a file lies or was taken to; null for nowhere. */
  private Path there(String name) throws IOException {
    Path out = root().resolve(OUT);
    return Stream.of(out.resolve(name), out.resolve(TAKEN).resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  /** What has been taken already, or lies there, is not laid again. */
  void lay(String name, String content) throws IOException {
    if (there(name) != null) {
      return;
    }
    Path out = root().resolve(OUT);
    Path part = out.resolve("." + name + ".part");
    try {
      try (FileChannel file =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        while (left.hasRemaining()) {
          file.write(left);
        }
        file.force(true);
      }
      share(part);
      move(part, out.resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A lot names people: the group of the folder reads it, as the module may, and nobody else. */
  private static void share(Path file) {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      if (posix != null) {
        posix.setPermissions(PosixFilePermissions.fromString("rw-rw----"));
      }
    } catch (IOException none) {
      // A drive without permissions: how it is connected says who reads it.
    }
  }

  /** The highest number of a lot that lies there or was taken; 0 for none. */
  long highest() throws IOException {
    long highest = 0;
    for (String below : List.of(OUT, OUT + "/" + TAKEN)) {
      try (Stream<Path> files = Files.list(root().resolve(below))) {
        highest =
            Math.max(
                highest,
                files
                    .map(file -> LOT.matcher(name(file)))
                    .filter(Matcher::matches)
                    .mapToLong(lot -> Long.parseLong(lot.group(1)))
                    .max()
                    .orElse(0));
      }
    }
    return highest;
  }

  /** Answers that lie there, by name; what is still being written has a name of its own. */
  List<Path> answers() throws IOException {
    return answers(root().resolve(BACK));
  }

  /** Answers that were read before, of which a restored backup may know nothing. */
  List<Path> read() throws IOException {
    return answers(root().resolve(BACK).resolve(READ));
  }

  private static List<Path> answers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> name(file).matches("[^.].*\\.(json|csv)"))
          .sorted()
          .toList();
    }
  }

  /**
   * @throws IOException also when it is larger than any answer is
   */
  static byte[] content(Path answer) throws IOException {
    if (Files.size(answer) > MOST) {
      throw new IOException("answer of more than " + MOST + " bytes");
    }
    return Files.readAllBytes(answer);
  }

  /** Out of the way, as far as the folder lets us: a file is known by its content anyway. */
  static void putAway(Path answer) {
    try {
      move(answer, answer.resolveSibling(READ).resolve(answer.getFileName()));
    } catch (IOException stays) {
      // It is passed over from now on.
    }
  }

  static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
