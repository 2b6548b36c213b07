package org.galien.ai.summaries.synthesis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how much of a drug is taken, and when. */
final class Posology {

  private static final String COUNT =
      "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze)";
  private static final String MOMENT =
      "(?:(?:le |au |a )?(?:matin|midi|soir|coucher|lever|dejeuner|diner)|a "
          + "jeun|avant le repas|au repas)";
  private static final String DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
  private static final String RHYTHM =
      "(?:"
          + MOMENT
          + "(?:(?: et|,)? "
          + MOMENT
          + ")*|"
          + COUNT
          + " ?fois par (?:jour|semaine|mois|an)"
          + "|"
          + COUNT
          + " fois(?= |$)"
          + "|par (?:jour|semaine|mois|an|prise)|/ ?j(?:our)?(?![a-z])|toutes les (?:"
          + COUNT
          + " )?(?:semaines?|heures?|mois|jours?)"
          + "|tous les (?:"
          + COUNT
          + " )?(?:jours?|mois|matins|soirs)|chaque (?:jour|semaine|mois|soir|matin)|"
          + "le "
          + DAY
          + "(?: et le "
          + DAY
          + ")?"
          + "|un jour sur deux|une semaine sur deux|"
          + COUNT
          + " (?:prises?|inhalations?|bouffees?|comprimes?|gelules?|injections?|"
          + "gouttes|fois par an)"
          + "(?: par jour)?|si besoin|a la demande|en continu|une par jour)";
  private static final String TAIL = "(?:(?:,? | )(?:" + RHYTHM + "))*";
  private static final String COUNTED =
      "(?:(?:un demi|un quart|une?|deux|trois|quatre|cinq|six|\\d+)(?: |"
          + "-)(?:de )?(?:comprimes?|gelules?|gouttes|bouffees?|sachets?|patchs?|"
          + "ampoules?|inhalations?|cuilleres?)(?: et demie?)?)";
  private static final String BY_MOMENT =
      "(?:\\d+(?:[.,]\\d+)?(?= (?:le |au )?(?:matin|midi|soir|coucher)))";
  private static final Pattern DOSED =
      Pattern.compile(
          "(?:"
              + DrugNames.DOSE
              + "|"
              + COUNTED
              + "|"
              + BY_MOMENT
              + ")"
              + TAIL
              + "(?: et (?:"
              + DrugNames.DOSE
              + "|\\d+(?:[.,]\\d+)?) (?:"
              + RHYTHM
              + ")"
              + TAIL
              + ")?");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?: (?:lp|patch))? "
              + "\\d+(?:[.,]\\d+)?(?:/\\d+(?:[.,]\\d+)?)*(?![\\d%/,.])(?! ?(?:%|ans?|"
              + "jours?|mois|semaines?|fois|heures?|h |mmol|kg|cm))"
              + TAIL
              + "(?:,? \\d+(?:[.,]\\d+)? "
              + MOMENT
              + ")*");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:de|depuis) \\d+(?:[.,]\\d+)?(?: ?(?:mg|µg|g|ui))?(?: par jour)? a " + "(?=\\d)");
  private static final Pattern LATER =
      Pattern.compile(" puis (?:a |de )?(" + DrugNames.DOSE + TAIL + ")");
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:portee?|passee?|augmentee?|reduite?|ramenee?|diminuee?) a ("
              + COUNT
              + " (?:prises?|fois par jour|bouffees?|inhalations?|comprimes?))");
  private static final Pattern RHYTHM_ONLY = Pattern.compile("^[ ,:]{0,3}(" + RHYTHM + TAIL + ")");

  /** A number and unit, in the places of the text it was read from. */
  record Found(int from, int to, String more) {}

  private Posology() {}

  /**
   * @param folded what stands after the name, up to the next name
   * @return null when no dose is told
   */
  static Found in(String folded) {
    Matcher passed = PASSED.matcher(folded);
    int start = passed.find() ? passed.end() : 0;
    Matcher dosed = DOSED.matcher(folded);
    Matcher bare = BARE.matcher(folded);
    boolean exact = dosed.find(start);
    if (bare.find() && (!exact || bare.start() < dosed.start() && !overlaps(bare, dosed))) {
      return later(folded, new Found(bare.start(), bare.end(), times(folded)));
    }
    return exact ? later(folded, new Found(dosed.start(), dosed.end(), times(folded))) : null;
  }

  private static boolean overlaps(Matcher bare, Matcher dosed) {
    return dosed.start() < bare.end();
  }

  /** « 30 puis 60 mg »: what is reached in the end. */
  private static Found later(String folded, Found first) {
    Matcher later = LATER.matcher(folded);
    return later.find() && later.start() < first.to() + 40 && later.end() > first.to()
        ? new Found(later.start(1), later.end(1), first.more())
        : first;
  }

  private static String times(String folded) {
    Matcher times = TIMES.matcher(folded);
    return times.find() ? times.group(1) : null;
  }

  /** A rhythm without a number, as in « le soir ». */
  static Found rhythm(String folded) {
    Matcher rhythm = RHYTHM_ONLY.matcher(folded);
    return rhythm.find() ? new Found(rhythm.start(1), rhythm.end(1), null) : null;
  }
}
