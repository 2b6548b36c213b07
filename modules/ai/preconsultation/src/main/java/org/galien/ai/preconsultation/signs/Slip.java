package org.galien.ai.preconsultation.signs;

/** One slip of the keyboard: a letter too many, one missing, one wrong, two exchanged. */
final class Slip {

  private Slip() {}

  static boolean between(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    if (longer.length() > shorter.length()) {
      return longer.substring(start + 1).equals(shorter.substring(start));
    }
    return start == shorter.length() || substituted(shorter, longer, start);
  }

  private static boolean substituted(String one, String other, int at) {
    boolean wrong = one.substring(at + 1).equals(other.substring(at + 1));
    boolean exchanged =
        at + 1 < one.length()
            && one.charAt(at) == other.charAt(at + 1)
            && one.charAt(at + 1) == other.charAt(at)
            && one.substring(at + 2).equals(other.substring(at + 2));
    return wrong || exchanged;
  }
}
