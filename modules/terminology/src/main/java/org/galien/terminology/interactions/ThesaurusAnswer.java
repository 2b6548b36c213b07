package org.galien.terminology.interactions;

import java.util.List;

/**
 * What the thesaurus says of some drugs.
 *
 * @param asked what was understood of them
 * @param pairs of their substances about which it says something, the gravest first
 * @param apart what it says of one of them with what it lists no substances of, as in « alcool »
 */
public record ThesaurusAnswer(
    ThesaurusEdition edition, List<Asked> asked, List<Pair> pairs, List<Apart> apart) {

  /**
   * @param entries the gravest first; each once, whichever way round it stands in the thesaurus
   */
  public record Pair(String first, String second, List<ThesaurusEntry> entries) {

    public Pair {
      entries = List.copyOf(entries);
    }

    public InteractionLevel level() {
      return entries.getFirst().level();
    }
  }

  /**
   * @param substance that was asked for
   */
  public record Apart(String substance, ThesaurusEntry entry) {}

  public ThesaurusAnswer {
    asked = List.copyOf(asked);
    pairs = List.copyOf(pairs);
    apart = List.copyOf(apart);
  }

  /** How many entries there are of a level. */
  public long count(InteractionLevel level) {
    return pairs.stream()
        .flatMap(pair -> pair.entries().stream())
        .filter(entry -> entry.level() == level)
        .count();
  }
}
