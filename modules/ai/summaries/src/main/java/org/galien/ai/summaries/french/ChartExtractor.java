package org.galien.ai.summaries.french;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Up to eight sentences of a chart: what matters most and is recent. Of a value measured twice and
 * of a treatment changed twice only the newest is said.
 */
public final class ChartExtractor {

  /** Name and version, as they stand in the journal. */
  public static final String VERSION = "extraction-chart-2";

  private static final int MOST = 8;
  private static final int OF_ONE_SOURCE = 3;
  private static final int CHARACTERS = 1_300;
  private static final int AT_ALL = 2;
  private static final double HALF_LIFE_DAYS = 270;

  private ChartExtractor() {}

  /**
   * @param sources of one patient only
   * @param today ages are counted from here
   * @return newest source first; empty when there is nothing to summarise
   */
  public static List<Statement> extract(List<Source> sources, LocalDate today) {
    List<Candidate> ranked =
        current(sources).stream()
            .filter(c -> c.score() >= AT_ALL)
            .sorted(
                Comparator.comparingDouble((Candidate c) -> weight(c, today))
                    .reversed()
                    .thenComparingInt(Candidate::order))
            .toList();
    Selection chosen = new Selection(MOST, CHARACTERS);
    Map<SourceRef, Integer> taken = new HashMap<>();
    for (Candidate candidate : ranked) {
      SourceRef ref = candidate.source().ref();
      if (taken.getOrDefault(ref, 0) < OF_ONE_SOURCE && chosen.offer(candidate)) {
        taken.merge(ref, 1, Integer::sum);
      }
    }
    return chosen.inOrder().stream().map(Candidate::statement).toList();
  }

  private static double weight(Candidate candidate, LocalDate today) {
    long age = Math.max(0, ChronoUnit.DAYS.between(candidate.source().date(), today));
    return candidate.score() * (0.35 + 0.65 * Math.pow(0.5, age / HALF_LIFE_DAYS));
  }

  /** Newest first; what a newer source measured again or changed again is left out. */
  private static List<Candidate> current(List<Source> sources) {
    List<Source> newestFirst =
        sources.stream().sorted(Comparator.comparing(Source::date).reversed()).toList();
    Set<String> measured = new HashSet<>();
    Set<String> treated = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (Source source : newestFirst) {
      List<Candidate> candidates = Candidates.of(source);
      candidates.stream().filter(c -> !outdated(c, measured, treated)).forEach(kept::add);
      candidates.forEach(c -> measured.addAll(Values.analytes(c.folded())));
      candidates.forEach(c -> treated.addAll(Drugs.in(c.folded())));
    }
    return kept;
  }

  private static boolean outdated(Candidate c, Set<String> measured, Set<String> treated) {
    Set<String> analytes = Values.analytes(c.folded());
    Set<String> drugs = Drugs.in(c.folded());
    boolean lasting = Vocabulary.has("stop", c.folded()) || Vocabulary.has("allergy", c.folded());
    return (!analytes.isEmpty() && measured.containsAll(analytes) && drugs.isEmpty())
        || (!drugs.isEmpty() && treated.containsAll(drugs) && !lasting);
  }
}
