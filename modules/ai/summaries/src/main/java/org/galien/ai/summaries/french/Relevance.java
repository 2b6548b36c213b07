package org.galien.ai.summaries.french;

/** Weighs a sentence by what a doctor looks for first: what was concluded, changed, asked. */
final class Relevance {

  private static final int MANY_WORDS = 55;

  private Relevance() {}

  /**
   * @param folded the sentence
   * @param section where in the text it stands
   */
  static int of(String folded, Section section) {
    int words = Fold.words(folded).size();
    if (words < 2 || Vocabulary.has("formula", folded) && !clinical(folded)) {
      return 0;
    }
    int score = content(folded) + weight(section);
    if (Vocabulary.has("office", folded) || Vocabulary.has("letterhead", folded)) {
      score -= section == Section.CONCLUSION ? 2 : 5;
    }
    if (Vocabulary.has("family", folded)) {
      score -= 2;
    }
    return words > MANY_WORDS ? score - 2 : score;
  }

  private static int content(String folded) {
    boolean drug = !Drugs.in(folded).isEmpty() || Vocabulary.has("treatment", folded);
    boolean change =
        Vocabulary.has("stop", folded)
            || Vocabulary.has("start", folded)
            || Vocabulary.has("dose", folded);
    int score = 0;
    score += drug && change ? 4 : 0;
    score += drug && !change ? 2 : 0;
    score += drug && Values.dose(folded) ? 2 : 0;
    score += Vocabulary.has("allergy", folded) ? 3 : 0;
    score += Vocabulary.has("followup", folded) ? 2 : 0;
    score += Vocabulary.has("urgent", folded) ? 2 : 0;
    score += Vocabulary.has("disease", folded) ? 2 : 0;
    score += Vocabulary.has("reassuring", folded) ? 2 : 0;
    score += Vocabulary.has("conclusive", folded) ? 2 : 0;
    score += Values.analytes(folded).isEmpty() ? 0 : Values.inRange(folded) ? 1 : 2;
    score += Values.outOfRange(folded) || Vocabulary.has("abnormal", folded) ? 3 : 0;
    score -= Vocabulary.has("normal", folded) && !Vocabulary.has("abnormal", folded) ? 1 : 0;
    return score;
  }

  private static int weight(Section section) {
    return switch (section) {
      case CONCLUSION -> 5;
      case ANNEX -> -4;
      case BODY -> 0;
    };
  }

  private static boolean clinical(String folded) {
    return Vocabulary.has("disease", folded)
        || !Drugs.in(folded).isEmpty()
        || !Values.analytes(folded).isEmpty();
  }
}
