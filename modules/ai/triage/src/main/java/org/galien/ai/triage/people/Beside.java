package org.galien.ai.triage.people;

import java.util.List;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * Words that make of whoever stands next to them somebody beside the patient: a relative, who holds
 * the contract, who gave the kidney.
 */
final class Beside {
  private static final int BEFORE = 7;
  private static final int AFTER = 6;

  /** Holders of rights, givers and sources, besides those that {@link Roles} knows. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:assure(?:e|s|es)?|adherente?s?|allocataires?|cotisante?s?|souscript\\w+|ouvrante?|societaire|titulaires?"
              + "|beaux?|belles?|donneu\\w+|apparente\\w*|probant|index|source|porteu\\w+|nouveau[- ]nee?s?|nourrissons?"
              + "|foetus|conducteur|payeur|salariee? de)\\b");

  /** Who is never the patient, whatever else is written. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:auteure?|intervenante?|assistante?|chauffeur|employee? de|homonymes?|etiquette)\\b");

  /** « (sa mère) », « mère de l'enfant »; « vit chez sa fille » says nothing of her. */
  private static final Pattern RELATES =
      Pattern.compile(
          "(?:^(?:sa |son |ses )?|(?<!sa |son |ses |une |un ))\\b(?:mere|pere|maman|papa|epouse?|epoux|mari|femme|conjointe?|compagn(?:on|e)|tuteur|tutrice"
              + "|curateur|curatrice|fille|fils|frere|soeur|lien)\\b");

  private Beside() {}

  private static final int HEADING = 5;
  private static final int PROSE = 4;

  /**
   * On the line of the words from {@code start} to {@code end}: just before them, just after, or in
   * a heading above.
   */
  static boolean saidOf(Page page, int start, int end) {
    String text = page.text();
    int line = lineStart(text, start);
    int stop = text.indexOf('\n', end);
    List<String> before = words(text.substring(line, start));
    List<String> after = words(text.substring(end, stop < 0 ? text.length() : stop));
    String near =
        String.join(" ", before.subList(Math.max(0, before.size() - BEFORE), before.size()));
    String next = String.join(" ", after.subList(0, Math.min(AFTER, after.size())));
    return names(near) || names(headingAbove(text, line)) || RELATES.matcher(next).find();
  }

  /** The line before counts too when its sentence goes on. */
  private static int lineStart(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    if (line < 2) {
      return line;
    }
    int above = text.lastIndexOf('\n', line - 2) + 1;
    boolean goesOn = text.substring(above, line).strip().matches("(?s).*[\\p{L},:(–-]");
    return goesOn && words(text.substring(above, line)).size() >= PROSE ? above : line;
  }

  private static boolean names(String words) {
    String others = words.replace("sage-femme", "");
    return Roles.namesKin(others)
        || OTHERS.matcher(others).find()
        || OTHERWISE.matcher(others).find();
  }

  /** Whether the words before or above say that she is there for anything but care. */
  static boolean saidOtherwise(Page page, int start) {
    int line = page.text().lastIndexOf('\n', start - 1) + 1;
    String before = Fold.plain(page.text().substring(line, start));
    return OTHERWISE.matcher(before).find()
        || OTHERWISE.matcher(headingAbove(page.text(), line)).find();
  }

  private static String headingAbove(String text, int line) {
    String above = text.substring(0, Math.max(0, line - 1)).stripTrailing();
    List<String> words = words(above.substring(above.lastIndexOf('\n') + 1));
    return words.size() <= HEADING ? String.join(" ", words) : "";
  }

  private static List<String> words(String text) {
    return List.of(Fold.plain(text).split("[^\\p{L}\\d-]+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
