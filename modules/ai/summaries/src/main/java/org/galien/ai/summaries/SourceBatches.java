package org.galien.ai.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.galien.ai.summaries.french.Source;

/** Splits texts so that each question fits into a model's context; nothing is left out. */
final class SourceBatches {

  private static final int SMALLEST = 400;

  private SourceBatches() {}

  /**
   * @param fits whether these texts fit into one question
   */
  static List<List<Source>> of(List<Source> sources, Predicate<List<Source>> fits) {
    List<List<Source>> batches = new ArrayList<>();
    List<Source> current = new ArrayList<>();
    for (Source source : sources) {
      for (Source part : parts(source, fits)) {
        current.add(part);
        if (!fits.test(current)) {
          current.removeLast();
          if (!current.isEmpty()) {
            batches.add(List.copyOf(current));
          }
          current = new ArrayList<>(List.of(part));
        }
      }
    }
    if (!current.isEmpty()) {
      batches.add(List.copyOf(current));
    }
    return batches;
  }

  /** Halves a text at the end of a line or sentence until each part fits by itself. */
  private static List<Source> parts(Source source, Predicate<List<Source>> fits) {
    String text = source.text();
    if (fits.test(List.of(source)) || text.length() < SMALLEST) {
      return List.of(source);
    }
    int middle = cut(text);
    List<Source> parts = new ArrayList<>(parts(part(source, text.substring(0, middle)), fits));
    parts.addAll(parts(part(source, text.substring(middle)), fits));
    return parts;
  }

  private static int cut(String text) {
    int middle = text.length() / 2;
    for (String end : List.of("\n\n", "\n", ". ", " ")) {
      int at = text.lastIndexOf(end, middle);
      if (at > text.length() / 4) {
        return at + end.length();
      }
    }
    return middle;
  }

  private static Source part(Source source, String text) {
    return new Source(source.ref(), source.date(), source.genre(), text);
  }
}
