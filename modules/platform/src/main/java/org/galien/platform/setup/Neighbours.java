package org.galien.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Servers that modules can do without and would use, as each names them in a file of its jar. */
@ApplicationScoped
public class Neighbours {

  private static final String FILE = "META-INF/galien/neighbour.properties";
  private static final int PATIENCE_MILLISECONDS = 1_000;

  @Inject Config config;

  /**
   * @param needs what it takes to have it, or empty
   */
  public record Neighbour(String name, String url, boolean found, String needs) {

    public String getName() {
      return name;
    }

    public String getUrl() {
      return url;
    }

    public boolean isFound() {
      return found;
    }

    public String getNeeds() {
      return needs;
    }
  }

  /** Asks each; one that does not answer within a second is not there. */
  public List<Neighbour> all(Locale locale) {
    List<Neighbour> all = new ArrayList<>();
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      for (URL file : Collections.list(loader.getResources(FILE))) {
        all.add(neighbour(read(file), locale.getLanguage().equals("en") ? "en" : "fr"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private Neighbour neighbour(Properties file, String language) {
    String url =
        config
            .getOptionalValue(file.getProperty("setting"), String.class)
            .orElse(file.getProperty("default"));
    return new Neighbour(
        file.getProperty("name." + language),
        url,
        answers(url, file.getProperty("probe")),
        file.getProperty("needs." + language, ""));
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

  private static Properties read(URL file) throws IOException {
    Properties properties = new Properties();
    try (var text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(text);
    }
    return properties;
  }
}
