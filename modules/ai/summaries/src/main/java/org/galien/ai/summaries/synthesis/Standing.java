package org.galien.ai.summaries.synthesis;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line of the list of problems still stands, or a text took it back. */
final class Standing {

  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?<![a-z])(?:ecarte|elimine|exclu|infirm|abandonne|redresse|a tort|"
              + "n'est pas|n'a pas|n'a jamais|pas (?:de|d')|pas la maladie|gueri|sevre|"
              + "erreur)");
  private static final Pattern SMOKED =
      Pattern.compile(
          "(?:arret\\w*|sevr\\w*)(?: \\w+){0,2} (?:tabac|cigarette)|(?:ne|n'a)(?: "
              + "\\w+){0,2} (?:fume|refume)|tabac arrete|non-?fumeu");
  private static final Pattern RESUMED =
      Pattern.compile(
          "(?:recommence|repris|reprend|retombe)(?: \\w+){0,3} (?:fumer|tabac|"
              + "cigarette)|refume(?! pas)");
  private static final int STEM = 6;
  private static final int TELLING = 7;

  private Standing() {}

  static List<Listed> of(List<Listed> problems, List<Piece> pieces) {
    return problems.stream().filter(p -> stands(Letters.fold(p.text()), pieces)).toList();
  }

  private static boolean stands(String problem, List<Piece> pieces) {
    List<String> stems =
        List.of(problem.split("[^a-z]+")).stream()
            .filter(w -> w.length() >= TELLING)
            .map(w -> w.substring(0, STEM))
            .toList();
    boolean tobacco = problem.contains("tabac") || problem.contains("fumeu");
    boolean stands = true;
    for (Piece piece : pieces) {
      if (piece.family()) {
        continue;
      }
      if (tobacco) {
        stands =
            stands
                ? !SMOKED.matcher(piece.folded()).find()
                : RESUMED.matcher(piece.folded()).find();
        continue;
      }
      for (Part part : piece.parts()) {
        boolean named = !stems.isEmpty() && stems.stream().allMatch(part.folded()::contains);
        if (named) {
          stands = !TAKEN_BACK.matcher(part.folded()).find();
        }
      }
    }
    return stands;
  }
}
