package org.galien.knowledge;

import org.galien.platform.Refusal;

/** Why something is not done with what the staff knows. */
public class KnowledgeRefusal extends Refusal {

  /**
   * @param key of the sentence, which begins with the module's name
   */
  public KnowledgeRefusal(String key, Object... arguments) {
    super(key, arguments);
  }
}
