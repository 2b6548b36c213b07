package org.galien.launcher.backup;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import org.galien.launcher.machine.LaunchFailure;

/**
 * What opens a backup: six groups of five characters, 120 bits drawn at random. The last of each
 * group follows from the others, so that a slip of the pen is found and located; letters that look
 * like digits are read as digits.
 *
 * @param text "K7QM2-…", in capitals
 */
record Passphrase(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 6;
  private static final int DRAWN = 4;
  private static final int[] WEIGHTS = {1, 3, 5, 7};
  private static final int OF_GROUP = 11;

  static Passphrase draw() {
    return draw(new SecureRandom());
  }

  static Passphrase draw(Random random) {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      StringBuilder drawn = new StringBuilder();
      for (int i = 0; i < DRAWN; i++) {
        drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      text.append(group == 0 ? "" : "-").append(drawn).append(check(drawn, group));
    }
    return new Passphrase(text.toString());
  }

  /**
   * As somebody types it: small letters, spaces, O for 0, I and L for 1.
   *
   * @throws LaunchFailure that names the group which cannot be right
   */
  static Passphrase read(String typed) {
    String letters =
        typed
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replaceAll("[^0-9A-Z]", "");
    if (letters.length() != GROUPS * (DRAWN + 1)) {
      throw new LaunchFailure("launcher.backup.passphrase-length", GROUPS * (DRAWN + 1) + "");
    }
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      String five = letters.substring(group * (DRAWN + 1), (group + 1) * (DRAWN + 1));
      if (!fits(five, group)) {
        throw new LaunchFailure("launcher.backup.passphrase-group", group + 1 + "", five);
      }
      text.append(group == 0 ? "" : "-").append(five);
    }
    return new Passphrase(text.toString());
  }

  private static boolean fits(String five, int group) {
    return five.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && five.charAt(DRAWN) == check(five, group);
  }

  private static char check(CharSequence drawn, int group) {
    int sum = OF_GROUP * group;
    for (int i = 0; i < DRAWN; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(drawn.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  /** Never prints it. */
  @Override
  public String toString() {
    return "passphrase";
  }
}
