package org.galien.ai.triage.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.dates.DateSpan;
import org.galien.ai.triage.text.Fold;

/** The words that make a date a birth date, as « né(e) le », « DDN », « date de naissance : ». */
public final class BirthCue {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:n[e6]\\s?e?(?:\\s?\\([e3]\\))?\\s*(?:(?:le|ie|1e)(?:\\s*[:;])?|[:;]|\\s(?=$))"
              + "|n[e6]e?(?:\\(e\\))?\\s+a\\s+[\\p{L}' -]{2,30}(?:\\(\\d\\w{1,4}\\))?,?\\s+[li]e"
              + "|n[e6]e\\s+(?:(?!\\bn[e6]e\\b)[\\p{L}' -]){2,30}[,)]*\\s+[li]e"
              + "|d\\.?\\s?d\\.?\\s?n\\.?|dn|date\\s+(?:de\\s+)?naiss(?:ance|\\.)?(?:\\s*\\([^)]{0,15}\\))?"
              + "|naissance|naiss\\.)\\s*(?:[:;]|(?:est\\s+)?le)?\\s*"
              + "(?:(?:lun|mar|mercre|jeu|vendre|same)di\\s*|dimanche\\s*)?$");
  private static final int REACH = 60;

  private BirthCue() {}

  /** Offset where the cue before this date starts, or -1 when the date is no birth date. */
  public static int before(String text, DateSpan date) {
    int from = Math.max(0, date.start() - REACH);
    String raw = text.substring(from, date.start());
    int newline = raw.strip().isEmpty() ? -1 : raw.stripTrailing().lastIndexOf('\n');
    if (raw.substring(newline + 1).strip().equalsIgnoreCase("le")) {
      newline = raw.lastIndexOf('\n', newline - 1);
    }
    raw = raw.substring(newline + 1);
    StringBuilder plain = new StringBuilder();
    for (char c : raw.toCharArray()) {
      String folded = Fold.plain(String.valueOf(c));
      plain.append(folded.length() == 1 ? folded.charAt(0) : c);
    }
    Matcher matcher = BEFORE.matcher(plain);
    return matcher.find() ? from + newline + 1 + matcher.start() : -1;
  }
}
