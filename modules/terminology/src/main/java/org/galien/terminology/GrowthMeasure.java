package org.galien.terminology;

import java.util.Map;
import java.util.Optional;

/** What references of growth tell of. */
public enum GrowthMeasure {
  /** kg. */
  WEIGHT,
  /** cm. */
  HEIGHT,
  /** kg/m². */
  BMI,
  /** Head circumference, cm. */
  HEAD;

  private static final Map<String, GrowthMeasure> NAMES =
      Map.ofEntries(
          Map.entry("poids", WEIGHT),
          Map.entry("weight", WEIGHT),
          Map.entry("wfa", WEIGHT),
          Map.entry("taille", HEIGHT),
          Map.entry("longueur", HEIGHT),
          Map.entry("height", HEIGHT),
          Map.entry("length", HEIGHT),
          Map.entry("lhfa", HEIGHT),
          Map.entry("imc", BMI),
          Map.entry("bmi", BMI),
          Map.entry("bfa", BMI),
          Map.entry("pc", HEAD),
          Map.entry("perimetre cranien", HEAD),
          Map.entry("head", HEAD),
          Map.entry("hcfa", HEAD));

  /**
   * @param folded without accents, in small letters
   */
  static Optional<GrowthMeasure> named(String folded) {
    return Optional.ofNullable(NAMES.get(folded));
  }
}
