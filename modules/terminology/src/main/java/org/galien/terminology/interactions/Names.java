package org.galien.terminology.interactions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** How names of substances are compared: by their words, without accents and signs. */
final class Names {

  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

  /** {@code potassium (citrate de)} is also {@code citrate de potassium}. */
  private static final Pattern TURNED = Pattern.compile("(.+?) \\(([^()]+ d[e'’] ?)\\)");

  /** A word of a text as it is written. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Names() {}

  static String key(String name) {
    return SIGNS.matcher(Folding.fold(name)).replaceAll(" ").strip();
  }

  static List<String> words(String name) {
    String key = key(name);
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }

  /** Keys under which a name is looked for. */
  static List<String> keys(String name) {
    List<String> keys = new ArrayList<>(List.of(key(name)));
    Matcher turned = TURNED.matcher(name.strip());
    if (turned.matches()) {
      keys.add(key(turned.group(2) + " " + turned.group(1)));
    }
    return keys;
  }
}
