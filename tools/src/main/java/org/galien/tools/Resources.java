package org.galien.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What stands on the class path: beside this class, or from the root with a leading slash. */
final class Resources {

  private Resources() {}

  static InputStream open(String name) {
    InputStream found = Resources.class.getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return found;
  }

  static String text(String name) {
    try (InputStream file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of a dependency, as its jar says. */
  static String version(String group, String artifact) {
    Properties pom = new Properties();
    try (InputStream file =
        open("/META-INF/maven/%s/%s/pom.properties".formatted(group, artifact))) {
      pom.load(file);
      return pom.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
