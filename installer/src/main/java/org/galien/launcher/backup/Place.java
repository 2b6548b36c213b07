package org.galien.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** Where backups lie: a folder of this machine or of its network, or one behind SFTP. */
final class Place implements AutoCloseable {

  private static final String PART = ".part";

  private final Path root;
  private final AutoCloseable connection;

  private Place(Path root, AutoCloseable connection) {
    this.root = root;
    this.connection = connection;
  }

  /**
   * A folder that is there: one that is not may be a disk that was not plugged in, and the backup
   * would go to the disk it is to protect from.
   */
  static Place folder(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    }
    return new Place(root, () -> {});
  }

  /** As above, on another machine. */
  static Place remote(Path root, AutoCloseable connection) throws IOException {
    Place place = new Place(root, connection);
    if (!Files.isDirectory(root)) {
      place.close();
      throw new NoSuchFileException(root.toString());
    }
    return place;
  }

  /** What writes a file. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Under its name only once it is whole and on the disk. */
  void put(String name, Writing writing) throws IOException {
    Path file = root.resolve(name);
    Path part = root.resolve(name + PART);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(part);
    try (OutputStream out = Files.newOutputStream(part)) {
      writing.to(out);
    }
    sync(part);
    if (local()) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(file);
      Files.move(part, file);
    }
  }

  private boolean local() {
    return root.getFileSystem() == FileSystems.getDefault();
  }

  private void sync(Path part) throws IOException {
    if (local()) {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  InputStream read(String name) throws IOException {
    return Files.newInputStream(root.resolve(name));
  }

  String text(String name) throws IOException {
    try (InputStream in = read(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  boolean holds(String name) {
    return Files.exists(root.resolve(name));
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(root.resolve(name));
  }

  /** Names below a folder with their sizes in bytes; those of files that were cut short go. */
  Map<String, Long> sizes(String folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    Path top = root.resolve(folder);
    if (!Files.isDirectory(top)) {
      return sizes;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(PART)) {
              Files.deleteIfExists(file);
            } else {
              sizes.put(name, of.size());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sizes;
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }
}
