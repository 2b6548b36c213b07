package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.galien.platform.text.Folding;

/** The word that ends messages: the practice's own, and the one that everybody knows. */
@ApplicationScoped
class OptOutWord {

  private static final String KNOWN = "stop";

  @Inject SendingSetup setup;

  /** True when a line says that and nothing else. */
  boolean is(String line) {
    String said = folded(line);
    return said.equals(KNOWN) || said.equals(folded(setup.view().optOutWord()));
  }

  /**
   * True when a short message begins with it: what follows is courtesy, or for a person to read.
   */
  boolean begins(String words) {
    String own = setup.view().optOutWord().strip();
    int length = own.split("\\s+").length;
    String[] said = words.strip().split("\\s+", length + 1);
    String beginning = String.join(" ", Arrays.copyOf(said, Math.min(length, said.length)));
    return is(said[0]) || is(beginning);
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
