package org.galien.ai.preconsultation.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the patient's screens say, in each language; all have the same keys. */
public final class Screens {

  /** French first: what else is written there is netted in French only. */
  public static final List<String> LANGUAGES = List.of("fr", "en", "es", "pt", "ar");

  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private Screens() {}

  /**
   * @return by key, as in {@code sign.chest}; in French for a language there is not
   */
  public static Map<String, String> in(String language) {
    return READ.computeIfAbsent(LANGUAGES.contains(language) ? language : "fr", Screens::read);
  }

  private static Map<String, String> read(String language) {
    String name = "/org/galien/ai/preconsultation/screens/" + language + ".properties";
    try (InputStream file = Screens.class.getResourceAsStream(name)) {
      Properties all = new Properties();
      all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> words = new TreeMap<>();
      all.stringPropertyNames().forEach(key -> words.put(key, all.getProperty(key)));
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
