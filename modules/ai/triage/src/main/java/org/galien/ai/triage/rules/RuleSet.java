package org.galien.ai.triage.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.galien.ai.triage.text.Page;

/** A whole rules text, read. Immutable; shared by threads. */
public final class RuleSet {
  /** The ten types, each with its section in the rules. */
  public static final List<String> TYPES =
      List.of(
          "biologie",
          "imagerie",
          "anatomopathologie",
          "courrier_specialiste",
          "compte_rendu_hospitalisation",
          "ordonnance",
          "certificat_administratif",
          "courrier_assurance_caisse",
          "courrier_libre_patient",
          "autre");

  private static final int ENOUGH = 4;
  private final List<TypeRules> types;

  RuleSet(List<TypeRules> types) {
    this.types = List.copyOf(types);
  }

  /**
   * The type whose rules weigh most. Too little weight for any type gives {@code autre} at a low
   * confidence: a document nobody recognises is shown, not guessed.
   */
  public TypeDecision decide(Page page, Set<Clue> clues) {
    List<TypeRules.Score> scores =
        types.stream()
            .map(t -> t.score(page, clues))
            .sorted(Comparator.comparingInt(TypeRules.Score::total).reversed())
            .toList();
    TypeRules.Score best = scores.get(0);
    if (best.total() < ENOUGH) {
      return new TypeDecision("autre", null, 0.2, best.evidence());
    }
    int second = Math.max(0, scores.get(1).total());
    return new TypeDecision(
        best.of().type, best.of().subtype(page), confidence(best.total(), second), best.evidence());
  }

  /** Null when no rule of the type tells. */
  public String subtype(String type, Page page) {
    return types.stream()
        .filter(t -> t.type.equals(type))
        .findFirst()
        .map(t -> t.subtype(page))
        .orElse(null);
  }

  /** Grows with the weight found and with the lead over the second type; never reaches 1. */
  static double confidence(int best, int second) {
    double lead = (best - second) / (double) best;
    double mass = best / (best + 4.0);
    return Math.round(100 * Math.min(0.99, mass * (0.45 + 0.65 * lead))) / 100.0;
  }
}
