package org.galien.ai.triage.typing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;

/** The weights of each word for each type, and what they say of a text. Immutable. */
public final class TypeModel {
  public static final TypeModel SHIPPED = load("types.txt.gz");

  private static final int WORDS_SHOWN = 6;

  /** Different words that it has to know before it says anything. */
  private static final int ENOUGH_WORDS = 12;

  private final List<String> types;
  private final double scale;
  private final String fingerprint;
  private final Map<String, Weights> weights = new HashMap<>();

  /**
   * @param chance 0 to 1, as the model sees it
   * @param words that spoke most for the type, heaviest first
   */
  public record Guess(String type, double chance, List<String> words) {}

  private record Weights(double rarity, byte[] levels) {}

  private record Spoken(String feature, double weight) {}

  private TypeModel(BufferedReader in) throws IOException {
    types = List.of(after("types", in).split(" "));
    scale = Double.parseDouble(after("scale", in));
    fingerprint = after("data", in);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ");
      byte[] levels = new byte[types.size()];
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

  private static TypeModel load(String name) {
    try (InputStream packed = TypeModel.class.getResourceAsStream(name);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      return new TypeModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of the SHA-256 of what it learnt from. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * @param rulesType what the rules say, which counts as much as they are sure
   * @param rulesConfidence 0 to 1
   * @return empty for a text of which it knows too few words
   */
  public Optional<Guess> guess(String text, String rulesType, double rulesConfidence) {
    Map<String, Double> values = values(text);
    if (values.keySet().stream().filter(f -> f.startsWith("w:")).count() < ENOUGH_WORDS) {
      return Optional.empty();
    }
    double[] scores = new double[types.size()];
    values.forEach(
        (feature, value) -> {
          byte[] levels = weights.get(feature).levels();
          for (int i = 0; i < scores.length; i++) {
            scores[i] += value * levels[i] * scale;
          }
        });
    scores[types.indexOf(rulesType)] += rulesConfidence;
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double highest = scores[best];
    double sum = DoubleStream.of(scores).map(score -> Math.exp(score - highest)).sum();
    return Optional.of(new Guess(types.get(best), 1 / sum, words(values, best)));
  }

  /** Of the features it knows, of length 1 together. */
  private Map<String, Double> values(String text) {
    Map<String, Double> values = new HashMap<>();
    TypeFeatures.of(text)
        .forEach(
            (feature, times) -> {
              Weights known = weights.get(feature);
              if (known != null) {
                values.put(feature, (1 + Math.log(times)) * known.rarity());
              }
            });
    double length = Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
    values.replaceAll((feature, value) -> value / length);
    return values;
  }

  private List<String> words(Map<String, Double> values, int type) {
    List<Spoken> spoken = new ArrayList<>();
    values.forEach(
        (feature, value) ->
            spoken.add(new Spoken(feature, value * weights.get(feature).levels()[type])));
    return spoken.stream()
        .filter(s -> s.weight() > 0 && !s.feature().matches("c:.*|.*#.*"))
        .sorted(Comparator.comparingDouble(Spoken::weight).reversed())
        .map(s -> s.feature().substring(2).replace('_', ' '))
        .distinct()
        .limit(WORDS_SHOWN)
        .toList();
  }
}
