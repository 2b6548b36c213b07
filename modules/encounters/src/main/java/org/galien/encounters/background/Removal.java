package org.galien.encounters.background;

import org.galien.platform.text.TextLimit;

/**
 * Why an entry is taken out of force.
 *
 * @param words at most {@value #WORDS} characters, never null; empty unless the reason is {@code
 *     OTHER} or says more
 */
public record Removal(RemovalReason reason, String words) {

  public static final int WORDS = 300;

  /**
   * @throws RemovalNeedsReason without a reason, or with {@code OTHER} and no words
   * @throws org.galien.platform.text.TextTooLong when the words are
   */
  public Removal {
    words = TextLimit.checked(words, WORDS);
    if (reason == null || (reason == RemovalReason.OTHER && words.isEmpty())) {
      throw new RemovalNeedsReason();
    }
  }

  public static Removal of(RemovalReason reason) {
    return new Removal(reason, "");
  }
}
