package org.galien.ai.triage.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * Laboratory values that nobody leaves until tomorrow. Limits are those that French laboratories
 * telephone, in the units they print; a value in another unit is not judged.
 */
final class CriticalValues {
  private static final Pattern FORMER =
      Pattern.compile("^\\s*(?:anteriorite|historique|resultats? anterieur|precedent).*");

  /** « 4,0 % soit » before the count itself. */
  private static final String SHARE = "(?:\\d+(?:[.,]\\d+)? ?%[^0-9]{0,20})?";

  private static final Pattern DATED_LINE = Pattern.compile("^\\s*le \\d.*:.*");

  private record Limit(Pattern pattern, double low, double high) {
    static Limit of(String name, String unit, double low, double high) {
      return new Limit(
          Pattern.compile(
              "(?<![a-z])(?:"
                  + name
                  + ")(?![a-z])[^0-9]{0,40}?"
                  + SHARE
                  + "[<>]?\\s*(\\d{1,3}(?: \\d{3})+|\\d+(?:[.,]\\d+)?)\\s*[*hbl+▲▼↑↓<>-]*\\s*(?:"
                  + unit
                  + ")(?![a-z])"),
          low,
          high);
    }
  }

  private static final List<Limit> LIMITS =
      List.of(
          Limit.of("potassium|kaliemie|k\\+|k", "m(?:mol|eq)/l", 2.8, 6.0),
          Limit.of("sodium|natremie|na\\+|na", "m(?:mol|eq)/l", 125, 155),
          Limit.of("hemoglobine|hb", "g/d[l1]|g/100 ?ml", 7.5, 20),
          Limit.of("hemoglobine|hb", "g/[l1]", 75, 200),
          Limit.of("plaquettes|plaq|plq", "g(?:iga)?/l", 40, 1000),
          Limit.of("plaquettes", "/mm3", 40000, 1000000),
          Limit.of("leucocytes|leuco|gb|globules blancs", "g(?:iga)?/l", 1.0, 50),
          Limit.of("polynucleaires neutrophiles|neutrophiles|pnn", "g(?:iga)?/l", 0.5, 50),
          Limit.of("glycemie|glucose", "g/[l1]", 0.5, 4.0),
          Limit.of("glycemie|glucose", "mmol/l", 2.8, 22),
          Limit.of("calcium(?! ionise)|calcemie", "mmol/l", 1.8, 3.0),
          Limit.of("calcium(?! ionise)|calcemie", "mg/l", 72, 120),
          Limit.of("inr", "(?:[(\\[;,]|\\s|$)", 0, 5.0),
          Limit.of("creatinine|creatininemie|creat", "[µuμ]mol/l", 0, 400),
          Limit.of("creatinine|creatininemie", "mg/l", 0, 45),
          Limit.of("c[- ]?reactive[a-z ]*|crp|proteine c reactive", "mg/l", 0, 200),
          Limit.of("troponine[a-z ]*", "ng/l", 0, 50),
          Limit.of("lithium|lithiemie", "m(?:mol|eq)/l", 0, 1.5),
          Limit.of("lipase", "u(?:i)?/l", 0, 600),
          Limit.of("lactates?", "mmol/l", 0, 4.0),
          Limit.of("bilirubine totale", "[µuμ]mol/l", 0, 250),
          Limit.of("digoxine", "[nµuμ]g/[lm]l?", 0, 2.5));

  private CriticalValues() {}

  /** The first value out of limits in the present results; former ones do not count. */
  static Optional<UrgentReason> find(Page page) {
    for (String line : page.lines()) {
      String plain = Fold.plain(line);
      if (FORMER.matcher(plain).matches()) {
        return Optional.empty();
      }
      if (!DATED_LINE.matcher(plain).matches() && isCritical(plain)) {
        String shown = line.strip();
        return Optional.of(
            UrgentReason.of("critical", shown.substring(0, Math.min(80, shown.length()))));
      }
    }
    return Optional.empty();
  }

  private static boolean isCritical(String plain) {
    for (Limit limit : LIMITS) {
      Matcher matcher = limit.pattern.matcher(plain);
      if (matcher.find()) {
        double value = Double.parseDouble(matcher.group(1).replace(" ", "").replace(',', '.'));
        if (value <= limit.low && limit.low > 0 || value >= limit.high) {
          return true;
        }
      }
    }
    return false;
  }
}
