package org.galien.ai.melanoma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.galien.platform.evaluation.EvaluationImpossible;

/**
 * What is right of pictures, from a CSV with a header. A line is found by its {@code path} or
 * {@code image_id}; it is a melanoma when {@code melanoma} is 1, or {@code dx}, {@code diagnosis}
 * says so.
 */
final class Labels {

  private static final List<String> SAYING = List.of("dx", "diagnosis", "label");

  private final Map<String, Map<String, String>> byName = new HashMap<>();

  private Labels() {}

  /**
   * @param file null for none
   */
  static Labels read(Path file) throws IOException {
    Labels labels = new Labels();
    if (file == null) {
      return labels;
    }
    if (!Files.isReadable(file)) {
      throw new EvaluationImpossible(file.toString());
    }
    List<String> lines = Files.readAllLines(file);
    List<String> head = cells(lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
        row.put(head.get(i), cells.get(i));
      }
      String name = row.getOrDefault("path", row.getOrDefault("image_id", ""));
      if (!name.isBlank()) {
        labels.byName.put(stem(name), row);
      }
    }
    return labels;
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  int size() {
    return byName.size();
  }

  boolean knows(Path picture) {
    return byName.containsKey(stem(picture.toString()));
  }

  /** Empty where the line does not say. */
  Optional<Boolean> melanoma(Path picture) {
    Map<String, String> row = row(picture);
    String flag = row.getOrDefault("melanoma", "");
    if (!flag.isBlank()) {
      return Optional.of(flag.equals("1") || flag.equalsIgnoreCase("true"));
    }
    return SAYING.stream()
        .map(column -> row.getOrDefault(column, ""))
        .filter(said -> !said.isBlank())
        .findFirst()
        .map(
            said ->
                said.equalsIgnoreCase("mel")
                    || said.toLowerCase(Locale.ROOT).startsWith("melanoma"));
  }

  /** As the line says it, or empty. */
  String of(Path picture, String column) {
    return row(picture).getOrDefault(column, "");
  }

  private Map<String, String> row(Path picture) {
    return byName.getOrDefault(stem(picture.toString()), Map.of());
  }

  /** File names tell pictures apart, whatever folder they were put into. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.strip().toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
