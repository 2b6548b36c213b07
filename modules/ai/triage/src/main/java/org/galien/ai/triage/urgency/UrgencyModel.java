package org.galien.ai.triage.urgency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What each word and pair of words adds to a sentence's haste. Immutable. */
public final class UrgencyModel {
  public static final UrgencyModel SHIPPED = load("urgency.txt.gz");

  /** How much the most pressing sentence outweighs the others. */
  private static final double SHARPNESS = 3;

  /** A shorter sentence counts as one of this length: few words say little. */
  private static final double SHORTEST = 10;

  private final double scale;
  private final String fingerprint;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Weight> weights = new HashMap<>();

  private record Weight(double rarity, int level) {}

  private UrgencyModel(BufferedReader in) throws IOException {
    scale = Double.parseDouble(after("scale", in));
    fingerprint = after("data", in);
    String[] leanings = after("types", in).split(" ");
    for (int i = 0; i < leanings.length; i += 2) {
      types.put(leanings[i], Integer.valueOf(leanings[i + 1]));
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ");
      weights.put(parts[0], new Weight(Double.parseDouble(parts[1]), Integer.parseInt(parts[2])));
    }
  }

  private static String after(String name, BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(name + " ")) {
      throw new IOException("The model has no line " + name);
    }
    return line.substring(name.length() + 1);
  }

  private static UrgencyModel load(String name) {
    try (InputStream packed = UrgencyModel.class.getResourceAsStream(name);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      return new UrgencyModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of the SHA-256 of what it learnt from. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * @param type of the document; one it has not learnt is never urgent
   * @return the sentence that speaks most for reading it today; empty when it can wait
   */
  public Optional<String> pressing(String text, String type) {
    List<String> sentences = Sentences.of(text);
    if (sentences.isEmpty() || !types.containsKey(type)) {
      return Optional.empty();
    }
    double[] said = sentences.stream().mapToDouble(this::haste).toArray();
    int top = 0;
    for (int i = 1; i < said.length; i++) {
      top = said[i] > said[top] ? i : top;
    }
    double sum = 0;
    for (double one : said) {
      sum += Math.exp(SHARPNESS * (one - said[top]));
    }
    double score = said[top] + Math.log(sum) / SHARPNESS + scale * types.get(type);
    return score > 0 ? Optional.of(sentences.get(top)) : Optional.empty();
  }

  private double haste(String sentence) {
    double sum = 0;
    double squares = 0;
    for (Map.Entry<String, Integer> feature : Sentences.features(sentence).entrySet()) {
      Weight known = weights.get(feature.getKey());
      if (known != null) {
        double value = known.rarity() * (1 + Math.log(feature.getValue()));
        sum += value * known.level();
        squares += value * value;
      }
    }
    return scale * sum / Math.max(SHORTEST, Math.sqrt(squares));
  }
}
