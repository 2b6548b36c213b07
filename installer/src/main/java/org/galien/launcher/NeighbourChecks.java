package org.galien.launcher;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/**
 * Programs that a module of the built application talks to by HTTP and can do without. A module
 * names its own in {@value #FILE}: {@code setting} and {@code default} say the address, {@code
 * probe} the path that answers 200, {@code name.LANGUAGE} and {@code absent.LANGUAGE} what people
 * read.
 */
final class NeighbourChecks {
  static final String FILE = "META-INF/galien/neighbour.properties";
  private static final int PATIENCE_MILLISECONDS = 2000;

  private final SourceTree tree;

  NeighbourChecks(SourceTree tree) {
    this.tree = tree;
  }

  /** None as long as nothing was built. */
  List<Check> all() throws IOException {
    List<Check> checks = new ArrayList<>();
    for (Path jar : jars()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        ZipEntry entry = file.getEntry(FILE);
        if (entry != null) {
          checks.add(check(read(file, entry)));
        }
      }
    }
    return checks;
  }

  private List<Path> jars() throws IOException {
    if (!Files.isDirectory(tree.applicationLibraries())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(tree.applicationLibraries())) {
      return files
          .filter(file -> file.getFileName().toString().matches("galien-.*\\.jar"))
          .sorted()
          .toList();
    }
  }

  private static Properties read(JarFile jar, ZipEntry entry) throws IOException {
    try (Reader text = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(text);
      return properties;
    }
  }

  static Check check(Properties neighbour) {
    String language = Texts.language();
    String name = neighbour.getProperty("name." + language);
    String url = Settings.text(neighbour.getProperty("setting"), neighbour.getProperty("default"));
    return answers(url, neighbour.getProperty("probe"))
        ? new Check(name, Check.State.FOUND, url)
        : new Check(
            name,
            Check.State.OPTIONAL,
            Texts.text(
                "launcher.doctor.no-neighbour", url, neighbour.getProperty("absent." + language)));
  }

  private static boolean answers(String url, String probe) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(url).resolve(probe).toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLISECONDS);
      connection.setReadTimeout(PATIENCE_MILLISECONDS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException | IllegalArgumentException doesNotAnswer) {
      return false;
    }
  }
}
