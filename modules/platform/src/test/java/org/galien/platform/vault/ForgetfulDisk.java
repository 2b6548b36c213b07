package org.galien.platform.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A disk in memory whose power fails at a chosen step. What was not synced then is gone ({@link
 * #afterCut(boolean) strictly}), or names are there and what they name is not, as file systems that
 * write their journal first leave it.
 */
final class ForgetfulDisk implements Disk {

  /** A file's bytes as programs see them, and as the disk itself has them. */
  private static final class Content {
    private byte[] seen = {};
    private byte[] kept = {};
  }

  /** The power is gone: nothing answers any more. */
  static final class PowerCut extends IOException {}

  private final Map<Path, Content> names;
  private final Map<Path, Content> keptNames;
  private int stepsLeft;

  private ForgetfulDisk(Map<Path, Content> names, int stepsLeft) {
    this.names = new TreeMap<>(names);
    this.keptNames = new TreeMap<>(names);
    this.stepsLeft = stepsLeft;
  }

  /**
   * @param home the one folder on it
   * @param steps after so many the power fails
   */
  static ForgetfulDisk of(Path home, int steps) {
    Map<Path, Content> names = new TreeMap<>();
    for (Path up = home; up != null; up = up.getParent()) {
      names.put(up, new Content());
    }
    return new ForgetfulDisk(names, steps);
  }

  /**
   * The disk when the power is back.
   *
   * @param journal whether names outlived the cut although nobody synced their folder
   */
  ForgetfulDisk afterCut(boolean journal) {
    Map<Path, Content> left = new TreeMap<>();
    (journal ? names : keptNames)
        .forEach(
            (name, content) -> {
              // What lies in a folder that is gone is out of reach; folders come before their
              // files.
              if (name.getParent() != null && !left.containsKey(name.getParent())) {
                return;
              }
              Content found = new Content();
              found.seen = content.kept.clone();
              found.kept = content.kept;
              left.put(name, found);
            });
    return new ForgetfulDisk(left, Integer.MAX_VALUE);
  }

  private void step() throws PowerCut {
    if (stepsLeft <= 0) {
      throw new PowerCut();
    }
    stepsLeft--;
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    step();
    Content content = new Content();
    names.put(file, content);
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        step();
        content.seen = toByteArray();
        // The first half happens to be written already.
        content.kept = Arrays.copyOf(content.seen, content.seen.length / 2);
      }
    };
  }

  @Override
  public InputStream read(Path file) throws IOException {
    if (!exists(file)) {
      throw new FileNotFoundException(file.toString());
    }
    return new ByteArrayInputStream(names.get(file).seen);
  }

  @Override
  public boolean exists(Path file) {
    return names.containsKey(file);
  }

  /** A folder is a name like any other; that it is empty nobody has to know. */
  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    for (Path up = folder; up != null; up = up.getParent()) {
      names.computeIfAbsent(up, path -> new Content());
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    names.put(to, names.remove(from));
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    names.remove(file);
  }

  @Override
  public void sync(Path fileOrFolder) throws IOException {
    step();
    Content content = names.get(fileOrFolder);
    content.kept = content.seen;
    keptNames.keySet().removeIf(name -> isIn(fileOrFolder, name) && !names.containsKey(name));
    names.forEach(
        (name, named) -> {
          if (isIn(fileOrFolder, name)) {
            keptNames.put(name, named);
          }
        });
  }

  private static boolean isIn(Path folder, Path name) {
    return Objects.equals(folder, name.getParent());
  }

  @Override
  public List<Path> files(Path folder) {
    return names.keySet().stream().filter(name -> name.startsWith(folder)).toList();
  }

  @Override
  public Instant writtenAt(Path file) {
    return Instant.EPOCH;
  }
}
