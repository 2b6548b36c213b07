package org.galien.ai.assistant.answers;

/**
 * How a passage fits a question.
 *
 * @param sentence the one around which most of the question is met
 * @param covered 0 to 1: how much of the question's words, weighed
 * @param lacksName true when a name, day or number of the question is not in it
 * @param hasValue true when what is asked for is near the sentence
 * @param unsure true when it is said by somebody who does not know
 */
record Fit(
    int number,
    ReadPassage read,
    int sentence,
    double covered,
    boolean lacksName,
    boolean hasValue,
    boolean unsure,
    double score) {

  private static final double VALUED = 0.2;
  private static final double THINGS = 0.34;

  static Fit of(Question question, int number, int rank, ReadPassage read) {
    int best = 0;
    double most = -1;
    boolean valued = false;
    for (int i = 0; i < read.sentences().size(); i++) {
      boolean has =
          !Manner.question(read.sentences().get(i)) && question.value().in(read.sentences().get(i));
      double here = covered(question, read, i) + (has && question.value() != Value.ANY ? 0.15 : 0);
      if (Manner.question(read.sentences().get(i))) {
        here -= 0.2;
      }
      if (Manner.unsure(read.sentences().get(i))) {
        here -= 0.05;
      }
      if (here > most) {
        most = here;
        best = i;
        valued = has;
      }
    }
    if (read.sentences().isEmpty()) {
      return new Fit(number, read, 0, 0, true, false, false, 0);
    }
    double covered = covered(question, read, best);
    boolean lacks = question.needed().stream().anyMatch(word -> read.met(word) < 0.7);
    lacks |= !thingsMet(question, read);
    boolean unsure = unsure(question, read, best);
    double score =
        covered
            + (valued && question.value() != Value.ANY ? VALUED : 0)
            - (lacks ? 0.2 : 0)
            - 0.01 * rank;
    return new Fit(number, read, best, covered, lacks, valued, unsure, score);
  }

  /** Where all that is met was in what was asked, the reply is how the passage begins. */
  private static boolean unsure(Question question, ReadPassage read, int sentence) {
    boolean own =
        question.weights().keySet().stream()
            .anyMatch(word -> read.said().stream().anyMatch(s -> ReadPassage.in(s, word) > 0));
    return own
        ? Manner.unsure(read.sentences().get(sentence))
        : read.sentences().stream().limit(3).anyMatch(Manner::unsure);
  }

  /** Of the things a question speaks of, some have to be there, however well its verbs fit. */
  private static boolean thingsMet(Question question, ReadPassage read) {
    double met = 0;
    double all = 0;
    for (String thing : question.things()) {
      double weight = question.weights().getOrDefault(thing, 0.0);
      all += weight;
      met += read.met(thing) > 0.7 ? weight : 0;
    }
    return met >= THINGS * all;
  }

  private static double covered(Question question, ReadPassage read, int sentence) {
    double met = 0;
    for (var word : question.weights().entrySet()) {
      met += word.getValue() * read.met(word.getKey(), sentence);
    }
    double total = question.total();
    return total == 0 ? 0 : met / total;
  }
}
