package org.galien.encounters.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is improbable at an age, as {@code plausibility.csv} says: it is asked again. */
final class Plausibility {

  /** From an age on, until the next line of the same kind. */
  private record Band(String kind, int months, BigDecimal low, BigDecimal high) {

    static Band parse(String line) {
      String[] parts = line.split(";");
      return new Band(
          parts[0], Integer.parseInt(parts[1]), new BigDecimal(parts[2]), new BigDecimal(parts[3]));
    }

    boolean holds(BigDecimal number) {
      return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }
  }

  private static final List<Band> BANDS = load();

  private Plausibility() {}

  /**
   * @param months age at the measure
   */
  static boolean probable(MeasureDraft draft, long months) {
    return probable(draft.kind().name(), draft.quantity(), months)
        && (draft.second() == null || probable("DIASTOLIC", draft.second(), months));
  }

  private static boolean probable(String kind, BigDecimal number, long months) {
    return BANDS.stream()
        .filter(band -> band.kind().equals(kind) && band.months() <= months)
        .reduce((earlier, later) -> later)
        .map(band -> band.holds(number))
        .orElse(true);
  }

  private static List<Band> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Plausibility.class.getResourceAsStream("plausibility.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Band::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
