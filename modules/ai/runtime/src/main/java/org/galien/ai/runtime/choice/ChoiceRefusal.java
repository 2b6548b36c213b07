package org.galien.ai.runtime.choice;

import org.galien.platform.Refusal;

/** A model cannot be chosen so. */
public class ChoiceRefusal extends Refusal {

  private ChoiceRefusal(String key, Object... arguments) {
    super(key, arguments);
  }

  static ChoiceRefusal scoresLower(int before, int after) {
    return new ChoiceRefusal("runtime.choice.scores-lower", before, after);
  }

  static ChoiceRefusal neverMeasured(int before) {
    return new ChoiceRefusal("runtime.choice.never-measured", before);
  }

  static ChoiceRefusal nothingBefore() {
    return new ChoiceRefusal("runtime.choice.nothing-before");
  }
}
