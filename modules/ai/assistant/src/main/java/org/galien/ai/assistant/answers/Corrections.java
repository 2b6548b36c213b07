package org.galien.ai.assistant.answers;

import java.util.ArrayList;
import java.util.List;

/** Finds what a talk takes back later of what it said before. */
final class Corrections {

  private final PassageIndex index;

  Corrections(PassageIndex index) {
    this.index = index;
  }

  /**
   * Later passages of the same talk that say they correct something and share what the question and
   * the passage have in common, the last first.
   */
  List<Integer> of(Question question, Fit fit) {
    List<Integer> later = new ArrayList<>();
    Passage passage = fit.read().passage();
    for (int number : index.talk(passage.talk())) {
      ReadPassage other = index.passage(number);
      if (other.passage().order() > passage.order()
          && Manner.takesBack(other.passage().text() + " " + other.passage().asked())
          && shares(question, fit.read(), other)) {
        later.addFirst(number);
      }
    }
    return later;
  }

  private static boolean shares(Question question, ReadPassage before, ReadPassage after) {
    double shared = 0;
    double all = 0;
    for (var word : question.weights().entrySet()) {
      if (before.met(word.getKey()) > 0) {
        all += word.getValue();
        shared += after.met(word.getKey()) > 0.5 ? word.getValue() : 0;
      }
    }
    return all > 0 && shared / all >= 0.5;
  }
}
