package org.galien.web.browser;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.launcher.database.DatabaseServer;

/** Packs the toy module as Maven would, and puts it into a copy of the application. */
final class ToyJar {

  private static final Path CLASSES = Path.of("target/test-classes");

  private ToyJar() {}

  static Path applicationWithToy(Path directory) throws IOException {
    Path jar = jar(directory);
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      copy(CLASSES.resolve("toy"), zip.getPath("/"));
      copy(CLASSES.resolve("org/galien/toy"), zip.getPath("/org/galien/toy"));
    }
    Path application = directory.resolve("with-toy.war");
    Files.copy(Path.of("target/galien.war"), application);
    try (FileSystem war = FileSystems.newFileSystem(application)) {
      Files.copy(jar, war.getPath("/WEB-INF/lib/galien-toy.jar"));
    }
    return application;
  }

  /** Makes its tables, as the launcher does with the application's libraries. */
  static void migrate(DatabaseServer database, Path directory) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] jar = {jar(directory).toUri().toURL()};
    try (URLClassLoader withToy = new URLClassLoader(jar, before)) {
      thread.setContextClassLoader(withToy);
      AppServer.migrate(database);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Path jar(Path directory) {
    return directory.resolve("galien-toy.jar");
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
  }
}
