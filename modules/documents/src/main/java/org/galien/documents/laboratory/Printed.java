package org.galien.documents.laboratory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results in the text of a report made for the eye. A line counts when it says, in this order, a
 * label, one number, and a unit that is one beyond doubt; every other line is left to the eye. Whom
 * it is about says who files the document.
 */
public final class Printed {

  private static final String NUMBER = "\\d{1,7}(?:[.,]\\d{1,4})?";
  private static final int LABEL = 50;
  private static final int WORDS = 7;

  private static final Pattern LINE =
      Pattern.compile(
          "\\s{0,40}(\\p{L}[^|\\t:]{1,60}?)(?: ?\\.{2,}[ .]{0,80}| {0,20}: {0,40}|\\t{1,8} {0,20}|[ \\u00A0]{1,80})"
              + "([<>≤≥]=?)? {0,3}("
              + NUMBER
              + ")(?: {0,4}(\\*{1,2}|HH|LL|H|L|↑|↓))?(?: {1,12}|(?=[%µ/]))"
              + "(%|‰|[\\p{L}µ\\d/^*.²³]{1,18}(?: ?/ ?[\\p{L}µ\\d.²³]{1,12}){0,2})(.{0,200})");
  private static final Pattern RANGE =
      Pattern.compile(
          " {0,60}\\(? ?(?:(?:N|VR|Réf\\.?|Norme)? ?[:=]? ?)("
              + NUMBER
              + ") {0,3}(?:-|–|à) {0,3}("
              + NUMBER
              + ")(?![\\d.,]).{0,120}");
  private static final Pattern BOUND =
      Pattern.compile(
          " {0,60}\\(? ?(?:(?:N|VR|Réf\\.?|Norme)? ?[:=]? ?)(<|>|≤|≥|[Ii]nf(?:érieur)?\\.? à|[Ss]up(?:érieur)?\\.? à) ?("
              + NUMBER
              + ")(?![\\d.,]).{0,120}");
  private static final Pattern LOOSE_NUMBER =
      Pattern.compile("(?:^|[\\s(])\\d+(?:[.,]\\d+)?(?=$|[\\s)])");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)pr[ée]l(?:[èe]vement|ev[ée]e?)s?(?: effectué| réalisé)? ?(?:du|le|:|au)? ?:? ?(\\d{2}[/.-]\\d{2}[/.-](?:\\d{4}|\\d{2}))(?!\\d)");

  private Printed() {}

  /**
   * @param text with the line ends of its layout
   * @return empty when no line counts
   */
  public static Optional<LabReport> read(String text) {
    List<LabResult> results = new ArrayList<>();
    Headings headings = new Headings();
    for (String line : Lines.of(text)) {
      LabResult result = result(line, headings);
      if (result != null) {
        results.add(result);
      } else if (line.strip().length() <= LABEL
          && line.codePoints().noneMatch(Character::isDigit)) {
        headings.say(line);
      }
    }
    if (results.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LabReport(
            LabPatient.UNNAMED,
            LabParty.UNKNOWN,
            LabParty.UNKNOWN,
            null,
            taken(text),
            List.of(),
            List.of(),
            results));
  }

  private static LabResult result(String line, Headings headings) {
    Matcher m = LINE.matcher(line);
    if (line.length() > 240 || !m.matches()) {
      return null;
    }
    String label = m.group(1).replaceAll("[ .…:]+$", "").strip();
    String number = m.group(3);
    Optional<LabUnit> unit = LabUnit.of(m.group(5).replaceAll("[.,]$", ""));
    boolean named =
        label.length() >= 2
            && label.length() <= LABEL
            && label.split("\\s+").length <= WORDS
            && !LOOSE_NUMBER.matcher(label).find();
    if (!named || unit.isEmpty() || GROUPED.matcher(number).matches()) {
      return null;
    }
    String sign = m.group(2) == null ? "" : m.group(2);
    return new LabResult(
        headings.above(),
        label,
        null,
        null,
        "N",
        quantity(sign + number, m.group(5), m.group(6)),
        null,
        flag(m.group(4)),
        null);
  }

  /**
   * Only a range that comes straight after the unit; what else stands there may be older values.
   */
  private static Quantity quantity(String written, String unit, String rest) {
    Matcher range = RANGE.matcher(rest);
    if (range.matches()) {
      return Quantity.of(written, unit, range.group(1), range.group(2));
    }
    Matcher bound = BOUND.matcher(rest);
    if (!bound.matches()) {
      return Quantity.of(written, unit, null, null);
    }
    String word = bound.group(1).toLowerCase(java.util.Locale.ROOT);
    boolean upper = word.equals("<") || word.equals("≤") || word.startsWith("inf");
    String limit = bound.group(2);
    return Quantity.of(written, unit, upper ? null : limit, upper ? limit : null);
  }

  private static String flag(String sign) {
    return sign == null || sign.startsWith("*") ? null : sign.replace("↑", "H").replace("↓", "L");
  }

  /** Null unless the text tells one day and no other. */
  private static LocalDate taken(String text) {
    Set<LocalDate> days = new HashSet<>();
    Matcher m = TAKEN.matcher(text);
    while (m.find()) {
      WrittenDay day = WrittenDay.of(m.group(1));
      if (day != null) {
        days.add(day.recent());
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }
}
