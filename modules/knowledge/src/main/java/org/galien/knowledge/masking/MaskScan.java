package org.galien.knowledge.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for suspects in a text, in the order they stand. */
public final class MaskScan {

  private static final Map<SuspectKind, Pattern> FORMS = new LinkedHashMap<>();

  static {
    form(
        SuspectKind.NIR,
        "(?<![\\d])[1-478](?:[ .\\u00a0-]?\\d){4}[ .\\u00a0-]?(?:\\d[ .\\u00a0-]?\\d|2[ .\\u00a0-]?[ABab])(?:[ .\\u00a0-]?\\d){6}"
            + "(?:[ .\\u00a0/-]{0,3}(?:cl[eé] ?)?\\d{2})?(?![\\d])");
    form(
        SuspectKind.EMAIL, "[\\w.+-]+(?:@|\\s+arobase\\s+)[\\w-]+(?:\\.|\\s+point\\s+)[\\w.-]+\\w");
    form(
        SuspectKind.PHONE,
        "(?<![\\d])(?:\\+33[ .\\u00a0-]?|0033[ .]?|0)[1-9](?:[ .\\u00a0-]?\\d{2}){4}(?!\\d)");
    form(
        SuspectKind.DATE,
        "(?iu)(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|(?:1er|\\d{1,2})\\s+(?:janvier|février|fevrier|mars|avril"
            + "|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)\\s+(?:19|20)\\d{2})(?!\\d)"
            + "|\\bnée?s? (?:le|en) [^,.;!?]{2,40}");
    form(
        SuspectKind.ADDRESS,
        "(?iu)(?<!\\d)\\d{1,4}(?:\\s*(?:bis|ter|quater))?,?\\s+(?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|allee|impasse|route|quai|cours"
            + "|square|passage|résidence|lotissement|faubourg|ruelle|sentier)\\b\\s+[^,.;:!?\\n]{2,60}"
            + "(?:,?\\s+\\d{5}\\s+\\p{L}[\\p{L}' -]{2,40})?|(?<!\\d)\\d{5}\\s+\\p{Lu}[\\p{L}'’-]{2,}(?:[ -]\\p{Lu}[\\p{L}'’-]+)*");
  }

  private MaskScan() {}

  private static void form(SuspectKind kind, String pattern) {
    FORMS.put(kind, Pattern.compile(pattern));
  }

  /** All that is suspect, none over another; the surer kind wins, then the longer. */
  public static List<Suspect> of(String text, NameBook book) {
    List<Suspect> found = new ArrayList<>();
    FORMS.forEach((kind, form) -> all(found, kind, form, text));
    found.addAll(NameScan.of(text, book));
    found.sort(
        Comparator.comparing(Suspect::kind)
            .thenComparing(Comparator.comparingInt((Suspect s) -> s.to() - s.from()).reversed()));
    List<Suspect> kept = new ArrayList<>();
    for (Suspect one : found) {
      if (kept.stream().noneMatch(one::overlaps)) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(Suspect::from));
    return kept;
  }

  private static void all(List<Suspect> found, SuspectKind kind, Pattern form, String text) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      found.add(new Suspect(kind, matcher.start(), matcher.end(), matcher.group()));
    }
  }
}
