package org.galien.encounters.entries;

import org.galien.platform.text.TextLimit;

/**
 * Why an entry is taken out of force.
 *
 * @param words at most {@value #WORDS} characters, never null; empty unless the reason is {@code
 *     OTHER} or says more
 * @param endedOn since when it is no longer so, as far as known; null when it never was, or nobody
 *     knows
 */
public record Removal(RemovalReason reason, String words, PartialDate endedOn) {

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
    endedOn = reason == RemovalReason.ENDED ? endedOn : null;
  }

  public Removal(RemovalReason reason, String words) {
    this(reason, words, null);
  }

  public static Removal of(RemovalReason reason) {
    return new Removal(reason, "");
  }
}
