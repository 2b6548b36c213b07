package org.galien.documents.laboratory;

import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * Titles above results. One that names another specimen than blood holds until one names blood: the
 * creatinine of urine is not that of serum.
 */
public final class Headings {

  private static final Pattern OTHER =
      Pattern.compile(
          "urin|diurese|\\blcr\\b|cephalo|rachid|\\bselles|fecal|coproc|pleur|ascit|articul|synov"
              + "|saliv|expector|crachat|sperm|gastriq|dialys|drain|ponction|liquide|calcul|\\bbal\\b");

  private static final Pattern BLOOD =
      Pattern.compile("sang|serum|serique|plasma|hematolog|hemogramme|numeration|hemostase");

  private static final int LENGTH = 120;

  private String specimen;
  private String title;
  private boolean used = true;

  /** Whether words name a specimen that is not blood. */
  public static boolean otherSpecimen(String words) {
    return words != null && OTHER.matcher(Folding.fold(words)).find();
  }

  /** Takes one more line of words. */
  void say(String words) {
    if (words == null || words.isBlank()) {
      return;
    }
    String line = words.strip();
    if (otherSpecimen(line)) {
      specimen = line;
    } else if (BLOOD.matcher(Folding.fold(line)).find()) {
      specimen = null;
    }
    title = used || title == null ? line : title + " · " + line;
    used = false;
  }

  /** What stands above the result that comes now; null for nothing. */
  String above() {
    used = true;
    boolean added = specimen != null && !title.contains(specimen);
    String all = added ? specimen + " · " + title : title;
    return all == null || all.length() <= LENGTH ? all : all.substring(0, LENGTH - 1) + "…";
  }
}
