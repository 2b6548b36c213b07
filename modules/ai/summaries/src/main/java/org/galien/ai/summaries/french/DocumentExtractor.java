package org.galien.ai.summaries.french;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The two to five sentences of a document that matter most, in its own words and order. */
public final class DocumentExtractor {

  /** Name and version, as they stand in the journal. */
  public static final String VERSION = "extraction-document-2";

  private static final int MOST = 5;
  private static final int ENOUGH = 4;
  private static final int SOMETHING = 2;
  private static final int AT_ALL = 1;

  /** Of what matters little, when nothing matters more. */
  private static final int FEW = 2;

  private static final int CHARACTERS = 700;

  /** Kinds of paper that tell nothing of a patient's health. */
  private static final Set<String> EMPTY_GENRES = Set.of("autre");

  private DocumentExtractor() {}

  /**
   * @return empty when there is nothing to summarise: no text, or none that matters
   */
  public static List<Statement> extract(Source source) {
    if (EMPTY_GENRES.contains(source.genre())) {
      return List.of();
    }
    List<Candidate> ranked =
        Candidates.of(source).stream()
            .filter(c -> c.score() >= AT_ALL)
            .sorted(
                Comparator.comparingInt(Candidate::score)
                    .reversed()
                    .thenComparingInt(Candidate::order))
            .toList();
    Selection chosen = new Selection(MOST, CHARACTERS);
    ranked.stream().filter(c -> c.score() >= ENOUGH).forEach(chosen::offer);
    if (chosen.size() < FEW) {
      int least = chosen.size() == 0 ? AT_ALL : SOMETHING;
      ranked.stream().filter(c -> c.score() >= least).limit(FEW + 1L).forEach(chosen::offer);
    }
    return chosen.inOrder().stream().map(Candidate::statement).toList();
  }
}
