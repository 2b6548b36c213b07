package org.galien.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The migrations on the class path: every {@code db/<module>/V….sql}, in whatever jar or folder it
 * lies, so that a module may bring its own.
 */
final class Migrations {

  private static final String ROOT = "db";

  private Migrations() {}

  /** All SQL of each module, newest last, by the module's name. */
  static Map<String, String> find(ClassLoader loader) {
    Map<String, StringBuilder> found = new TreeMap<>();
    for (String file : new TreeSet<>(files(loader))) {
      String module = file.substring(ROOT.length() + 1, file.lastIndexOf('/'));
      found.computeIfAbsent(module, m -> new StringBuilder()).append(read(loader, file));
    }
    Map<String, String> sql = new TreeMap<>();
    found.forEach((module, text) -> sql.put(module, text.toString()));
    return sql;
  }

  private static List<String> files(ClassLoader loader) {
    try {
      return Collections.list(loader.getResources(ROOT)).stream()
          .flatMap(Migrations::entries)
          .filter(name -> name.matches(ROOT + "/[a-z0-9_]+/V\\w+\\.sql"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> entries(URL root) {
    try {
      if (root.getProtocol().equals("jar")) {
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        return connection.getJarFile().stream().map(entry -> entry.getName()).toList().stream();
      }
      Path folder = Path.of(URI.create(root.toString()));
      try (Stream<Path> files = Files.walk(folder, 2)) {
        return files.map(f -> ROOT + "/" + folder.relativize(f)).toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(ClassLoader loader, String file) {
    try (InputStream in = loader.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
