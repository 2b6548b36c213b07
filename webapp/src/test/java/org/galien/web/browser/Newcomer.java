package org.galien.web.browser;

import java.util.Random;

/**
 * A woman nobody has a chart of yet, another at every run: a run repeated must not find the one
 * before.
 *
 * @param name family name in capitals
 * @param nir thirteen characters
 */
record Newcomer(String name, String nir, String phone) {

  static final String FIRST_NAME = "Adélaïde";
  static final String BORN = "04/03/1971";

  /** What recognition reads as it stands: on a name misread, nobody is proposed, and rightly so. */
  private static final String VOWELS = "AEOU";

  private static final String CONSONANTS = "BDLMNPRST";

  /** All are born on one day: with fewer, two are now and then alike enough to be asked about. */
  private static final int SYLLABLES = 6;

  static Newcomer any() {
    Random random = new Random();
    StringBuilder name = new StringBuilder();
    for (int syllable = 0; syllable < SYLLABLES; syllable++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return new Newcomer(
        name.toString(),
        "2710359350" + String.format("%03d", 1 + random.nextInt(900)),
        "053649" + String.format("%04d", random.nextInt(10_000)));
  }

  /** Key of the NIR: 97 less the remainder of its division by 97. */
  String key() {
    return String.format("%02d", 97 - Long.parseLong(nir) % 97);
  }

  /** A key that does not fit. */
  String wrongKey() {
    return String.format("%02d", Integer.parseInt(key()) % 97 + 1);
  }
}
