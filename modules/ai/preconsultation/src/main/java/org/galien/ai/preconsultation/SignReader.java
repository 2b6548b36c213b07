package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.galien.ai.preconsultation.signs.About;
import org.galien.ai.preconsultation.signs.FoundSign;
import org.galien.ai.preconsultation.signs.SignRules;

/** The rules that are shipped, read once. */
@ApplicationScoped
public class SignReader {

  /** Longer texts are read by their beginning; nobody writes that much to a doctor. */
  private static final int READ = 4_000;

  private static final String PLACE = "/org/galien/ai/preconsultation/signs/";

  private final SignRules rules = new SignRules(shipped("mots.txt"), shipped("regles.txt"));

  private static String shipped(String name) {
    try (InputStream file = SignReader.class.getResourceAsStream(PLACE + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String version() {
    return rules.version();
  }

  /** The signs in somebody's words, the most pressing first. */
  public List<FoundSign> read(String text, About about) {
    return rules.read(text.length() > READ ? text.substring(0, READ) : text, about);
  }

  /** Whether words name a medicine that thins the blood. */
  boolean anticoagulant(String words) {
    return rules.names("anticoagulant", words);
  }
}
