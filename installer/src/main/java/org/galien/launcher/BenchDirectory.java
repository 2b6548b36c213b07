package org.galien.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

/**
 * The database of {@code bench}, kept because filling it takes minutes. Whether it is whole the
 * command itself checks; here it is thrown away when it was filled by another build of the modules
 * that decide what is in it.
 */
final class BenchDirectory {
  private static final String FILLING = "db/.+|org/galien/.+/bench/.+";

  private final SourceTree tree;

  BenchDirectory(SourceTree tree) {
    this.tree = tree;
  }

  Path home() {
    return tree.root().resolve("data/bench");
  }

  /**
   * Leaves a database filled by this build, or an empty directory.
   *
   * @throws LaunchFailure when another bench runs
   */
  void prepare() throws IOException {
    if (!Files.exists(builtBy()) || !Files.readString(builtBy()).equals(build())) {
      empty();
    }
  }

  /** For a new filling by this build. */
  void empty() throws IOException {
    if (DatabaseServer.running(home()).isPresent()) {
      throw new LaunchFailure("launcher.database.in-use", home());
    }
    FileTree.delete(home());
    Files.createDirectories(home());
    Files.writeString(builtBy(), build());
  }

  private Path builtBy() {
    return home().resolve("filled-by");
  }

  private String build() throws IOException {
    CRC32 sum = new CRC32();
    for (Path jar : jars()) {
      sum.update(Files.readAllBytes(jar));
    }
    return Long.toHexString(sum.getValue());
  }

  private List<Path> jars() throws IOException {
    if (!Files.isDirectory(tree.applicationLibraries())) {
      throw new LaunchFailure("launcher.not-built", tree.applicationLibraries());
    }
    try (Stream<Path> libraries = Files.list(tree.applicationLibraries())) {
      return libraries
          .filter(path -> path.getFileName().toString().matches("galien-.*\\.jar"))
          .filter(BenchDirectory::fills)
          .sorted()
          .toList();
    }
  }

  /** True for the migrations, and for a module with a share in the benchmark. */
  private static boolean fills(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).anyMatch(name -> name.matches(FILLING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
