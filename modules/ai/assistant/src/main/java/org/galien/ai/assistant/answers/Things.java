package org.galien.ai.assistant.answers;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a sentence speaks of from what it says of it: by the little word before. */
final class Things {

  private static final Pattern THING =
      Pattern.compile(
          "(?iu)(?:\\b(?:les?|la|une?|des?|du|aux?|mon|ma|mes|ton|ta|tes|son|sa|ses|nos?|notre|vos|votre"
              + "|leurs?|ces?|cette|cet|chaque|quels?|quelles?|en|sans|par|pour|chez|deux|trois|quatre|cinq)\\s+"
              + "|\\b[ld]['’])(\\p{L}[\\p{L}-]*)(?:\\s+(\\p{L}[\\p{L}-]*))?");

  private Things() {}

  static Set<String> in(String text, FrenchWords words) {
    Set<String> found = new HashSet<>();
    Matcher matcher = THING.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      found.addAll(words.of(matcher.group(1)));
      from = matcher.end(1);
    }
    return found;
  }
}
