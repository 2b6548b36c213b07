package org.galien.patients.names;

import java.util.Arrays;

/** Slips of the finger between two names: letters added, lost, replaced, or swapped. */
public final class NameDistance {

  private NameDistance() {}

  /** True when the folded names differ by one slip at most and are long enough to tell. */
  public static boolean oneSlip(String a, String b) {
    String left = PatientNames.compact(a);
    String right = PatientNames.compact(b);
    return Math.min(left.length(), right.length()) >= 4 && between(left, right) <= 1;
  }

  /**
   * @param a compact folded name
   * @param b compact folded name
   */
  public static boolean within(String a, String b, int slips) {
    return Math.min(a.length(), b.length()) >= 4 && between(a, b) <= slips;
  }

  /** Only two letters that stand beside each other changed places. */
  public static boolean neighboursSwapped(String a, String b) {
    char[] left = a.toCharArray();
    char[] right = b.toCharArray();
    return a.length() >= 4
        && a.length() == b.length()
        && between(a, b) == 1
        && Arrays.mismatch(left, right) + 1 < left.length
        && left[Arrays.mismatch(left, right)] == right[Arrays.mismatch(left, right) + 1]
        && left[Arrays.mismatch(left, right) + 1] == right[Arrays.mismatch(left, right)];
  }

  static int between(String a, String b) {
    return toBeginnings(a, b)[b.length()];
  }

  /** How far the first is from the nearest beginning of the second. */
  static int fromBeginning(String typed, String name) {
    int longest = Math.min(name.length(), typed.length() + 1);
    return Arrays.stream(toBeginnings(typed, name.substring(0, longest))).min().orElseThrow();
  }

  /** Optimal string alignment with each beginning: a swap of two neighbours counts once. */
  private static int[] toBeginnings(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], last[j]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last;
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
