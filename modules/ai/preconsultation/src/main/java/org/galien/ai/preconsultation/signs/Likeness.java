package org.galien.ai.preconsultation.signs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.galien.platform.text.Folding;

/**
 * How much a message is like sentences with a sign: a linear model of words, their letters, their
 * sounds and pairs of sounds (ai-models/signs/train.py). It only adds to what the rules find.
 * Immutable.
 */
public final class Likeness {

  private static final String NONE = "--";

  /** From here on a message counts as having a sign; chosen on hands left out. */
  private static final double ENOUGH = 0.75;

  private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+(?:[.,][0-9]+)?");

  private final List<String> signs;
  private final double scale;
  private final String fingerprint;
  private final Map<String, Weights> weights = new HashMap<>();

  private record Weights(double rarity, byte[] levels) {}

  /**
   * @param chance 0 to 1 that there is any sign, as the model sees it
   */
  record Guess(Sign sign, double chance) {}

  private Likeness(BufferedReader in) throws IOException {
    signs = List.of(after("signs", in).split(" "));
    scale = Double.parseDouble(after("scale", in));
    fingerprint = after("data", in);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ");
      byte[] levels = new byte[signs.size()];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = Byte.parseByte(parts[i + 2]);
      }
      weights.put(parts[0], new Weights(Double.parseDouble(parts[1]), levels));
    }
  }

  private static String after(String name, BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(name + " ")) {
      throw new IOException("The model has no line " + name);
    }
    return line.substring(name.length() + 1);
  }

  /**
   * @param packed as train.py writes it
   */
  public static Likeness of(InputStream packed) throws IOException {
    return new Likeness(
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8)));
  }

  /** The beginning of the SHA-256 of what it learnt from. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The sign it is most like, where it is like enough to any. */
  Optional<Guess> guess(String text) {
    double[] scores = new double[signs.size()];
    double square = 0;
    for (String feature : features(text)) {
      Weights known = weights.get(feature);
      if (known != null) {
        square += known.rarity() * known.rarity();
        for (int i = 0; i < scores.length; i++) {
          scores[i] += known.rarity() * known.levels()[i];
        }
      }
    }
    int none = signs.indexOf(NONE);
    int best = none == 0 ? 1 : 0;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] * scale / (Math.sqrt(square) + 1e-9));
      sum += scores[i];
      best = i != none && scores[i] > scores[best] ? i : best;
    }
    double chance = 1 - scores[none] / sum;
    return chance < ENOUGH
        ? Optional.empty()
        : Optional.of(new Guess(Sign.of(signs.get(best)), chance));
  }

  private static Set<String> features(String text) {
    List<String> heard = new ArrayList<>();
    Set<String> found = new HashSet<>();
    Matcher word = WORD.matcher(Folding.fold(text));
    while (word.find()) {
      String spelt = Character.isDigit(word.group().charAt(0)) ? "#" : word.group();
      String sound = spelt.equals("#") ? spelt : Sound.of(spelt);
      heard.add(sound);
      found.add("w:" + spelt);
      found.add("s:" + sound);
      String framed = "^" + spelt + "$";
      for (int length = 4; length <= 5; length++) {
        for (int i = 0; i + length <= framed.length(); i++) {
          found.add("c:" + framed.substring(i, i + length));
        }
      }
    }
    for (int i = 0; i + 1 < heard.size(); i++) {
      found.add("b:" + heard.get(i) + "_" + heard.get(i + 1));
      if (i + 2 < heard.size()) {
        found.add("g:" + heard.get(i) + "_" + heard.get(i + 2));
      }
    }
    return found;
  }
}
