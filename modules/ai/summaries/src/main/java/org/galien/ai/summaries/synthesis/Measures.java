package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The newest value of what was measured, with where it came from. */
final class Measures {

  private static final String NUMBER = "[<>]? ?\\d+(?:[ .]\\d{3})*(?:[.,]\\d+)?";
  private static final Pattern VALUE =
      Pattern.compile(
          "[<>]? ?(?<![\\d/,.a-z])(?<![a-z]-)("
              + NUMBER
              + ")( ?(?:mmol/l|µmol/l|mol/l|g/l|mg/l|mg/g|mg/mmol|mg/24 ?h|µg/g|µg/l|"
              + "ng/ml|ng/l|pg/ml|nmol/l|pmol/l|miu/l|mui/l|ui/l|ui/ml|ku/l|kui/l|u/l|"
              + "meq/l|ml/min(?:/1,73 m.)?|g/dl|g/24 ?h|mmhg|kg|%|/mm3|/mm³|cm/s|"
              + "cm²))?(?![a-z\\d])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z])(hba1c|hemoglobine glyquee|inr|t-?score|creat|"
              + "(?<![a-z])hb(?![a-z])|vems|volume expiratoire maximal|fraction "
              + "d'ejection|fevg|fe|poids|ldl|psa|tsh|dfg|kaliemie|potassium|"
              + "calprotectine|lithiemie|clairance|debit de filtration|creatinine|"
              + "albumine/creatinine|albuminurie|microalbuminurie|proteinurie|rac|"
              + "hemoglobine|ferritine|crp|nt-?probnp|bnp|mmse|mms|moca|pao2|paco2|"
              + "natremie|sodium|uricemie|glycemie|vitamine [bd]\\d*|b12|25-oh|"
              + "plaquettes|leucocytes|neutrophiles|polynucleaires neutrophiles|gamma-gt|"
              + "asat|alat|bilirubine|calcium|calcemie|pth|t4(?: libre)?|ccq|act|qtc|"
              + "ige(?: totales)?|troponine|albumine|phosphore|magnesium|ca ?15-3|ace|"
              + "cd4|charge virale|facteur \\w+)(?![a-z])");
  private static final Pattern BRIDGE = Pattern.compile("[^\\d;()<>]{0,48}?(?=[<>]? ?\\d)");
  private static final Pattern LABORATORY =
      Pattern.compile(
          "(?<![\\d/,.])("
              + NUMBER
              + ") ?((?:mmol|µmol|nmol|pmol|mg|µg|ng|pg|g|mui|miu|ui|ku|kui|kua|u)/(?:l|"
              + "ml|dl|g|mmol|24 ?h))(?![a-z])");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:a|est|de|la|le|les|l|un|une|du|au|en|et|etait|reste|revient|revenue?|"
              + "mesuree?|estimee?|calculee?|totale?|libre|ionisee?|residuelle|urinaire|"
              + "fecale|plasmatique|serique|jeun|bas|basse|haute?|elevee?|ce|jour|matin|"
              + "qui|que|plus|moins|sur|pour|avec|dernier|derniere|controlee?|taux|"
              + "dosage|valeur|resultat|sa|son|ses)");
  private static final Pattern RANGE =
      Pattern.compile(
          "^ ?\\( ?(?:n ?:? ?)?(?:([\\d.,]+) ?(?:-|a) ?([\\d.,]+)|([<>]) "
              + "?([\\d.,]+)|(?:inf\\w*|sup\\w*)[^)]*)");
  private static final Pattern NO_PERCENT =
      Pattern.compile(
          "hba1c|hemoglobine glyquee|vems|volume expiratoire maximal|fraction "
              + "d'ejection|fevg|fe");

  /** What an illness is followed by, rather than what every panel holds. */
  private static final Pattern MARKER =
      Pattern.compile(
          "hba1c|inr|vems|fraction d'ejection|t-score|dfg|nt-probnp|bnp|tsh|psa|"
              + "lithiemie|calprotectine|poids|albumine/creatinine|proteinurie|vitamine "
              + "b12|mmse|pao2|facteur .*|charge virale");

  private static final Pattern GOAL =
      Pattern.compile(
          "objectif|cible|entre |vise|fourchette|au-dessus|au-dessous|en dessous|"
              + "maximum|doit |veut |inferieure? a|superieure? a|si |depass|sous \\d|"
              + "seuil|risque");

  record Value(
      String key,
      String shown,
      double number,
      String words,
      Piece piece,
      boolean abnormal,
      boolean ranged,
      int from,
      int to) {
    LocalDate date() {
      return piece.date();
    }
  }

  /** A measure with the value that tells most of where it came from; null when there is none. */
  record Trend(Value newest, Value before, int rank) {}

  private Measures() {}

  static List<Value> in(Piece piece) {
    List<Value> values = new ArrayList<>();
    String folded = piece.folded();
    Matcher named = NAMED.matcher(folded);
    while (named.find()) {
      Matcher bridge = BRIDGE.matcher(folded).region(named.end(), folded.length());
      bridge.useTransparentBounds(true);
      if (!bridge.lookingAt()
          || NAMED.matcher(bridge.group()).find()
          || DATED.matcher(bridge.group()).find()) {
        continue;
      }
      Matcher value = VALUE.matcher(folded).region(bridge.end(), folded.length());
      value.useTransparentBounds(true);
      if (value.lookingAt()
          && !GOAL.matcher(folded.substring(Math.max(0, named.start() - 14), bridge.end()))
              .find()) {
        add(piece, named.group(1), named.start(1), named.end(1), value, values);
      }
    }
    Matcher laboratory = LABORATORY.matcher(folded);
    while (laboratory.find()) {
      int at = laboratory.start(1);
      if (values.stream().noneMatch(v -> v.to() >= at && v.from() <= at)) {
        other(piece, laboratory, values);
      }
    }
    return values;
  }

  private static final Pattern DATED =
      Pattern.compile(
          "(?<![a-z])(?:le|du|depuis|en|vers|prochaine?|dans|tous les|pendant|lot|" + "n°) ?$");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

  /** A measure that nobody listed: the last noun before a number in a laboratory's unit. */
  private static void other(Piece piece, Matcher laboratory, List<Value> into) {
    int border = 0;
    for (Part part : piece.parts()) {
      border = part.from() < laboratory.start() ? part.from() : border;
    }
    border = Math.max(border, laboratory.start() - 50);
    Matcher word = WORD.matcher(piece.folded()).region(border, laboratory.start());
    int from = -1;
    int to = -1;
    while (word.find()) {
      if (word.group().length() > 2 && !FILLER.matcher(word.group()).matches()) {
        from = word.start();
        to = word.end();
      }
    }
    if (from >= 0) {
      add(piece, piece.folded().substring(from, to), from, to, laboratory, into);
    }
  }

  private static void add(
      Piece piece, String name, int nameFrom, int nameTo, Matcher value, List<Value> into) {
    String folded = piece.folded();
    String after = folded.substring(value.end());
    String unit = value.group(2) == null ? "" : value.group(2).strip();
    boolean date =
        after.matches(
                " (?:ans?|mois|jours?|semaines?|heures?|h |fois|"
                    + String.join("|", Days.MONTHS)
                    + ")(?![a-z]).*")
            || after.startsWith("/");
    if (date) {
      return;
    }
    Matcher range = RANGE.matcher(after);
    boolean ranged = range.find();
    double number = number(value.group(1));
    boolean abnormal = ranged && outside(number, range);
    String words = piece.part(value.start(), value.end());
    into.add(
        new Value(
            key(name),
            piece.part(nameFrom, nameTo),
            number,
            words,
            piece,
            abnormal,
            ranged,
            nameFrom,
            value.end()));
  }

  private static String key(String name) {
    return switch (name) {
      case "hemoglobine glyquee" -> "hba1c";
      case "kaliemie" -> "potassium";
      case "fevg", "fe" -> "fraction d'ejection";
      case "volume expiratoire maximal" -> "vems";
      case "clairance", "debit de filtration" -> "dfg";
      case "creat" -> "creatinine";
      case "hb" -> "hemoglobine";
      case "albuminurie", "microalbuminurie", "rac" -> "albumine/creatinine";
      case "natremie" -> "sodium";
      case "b12" -> "vitamine b12";
      case "ntprobnp" -> "nt-probnp";
      case "tscore" -> "t-score";
      default -> name;
    };
  }

  private static double number(String text) {
    String plain = text.replaceAll("[<> ]", "");
    plain = plain.matches("\\d+\\.\\d{3}") ? plain.replace(".", "") : plain.replace(',', '.');
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean outside(double number, Matcher range) {
    if (range.group(1) != null) {
      return number < number(range.group(1)) || number > number(range.group(2));
    }
    if (range.group(3) != null) {
      return range.group(3).equals("<")
          ? number > number(range.group(4))
          : number < number(range.group(4));
    }
    return false;
  }

  private static String unit(String words) {
    return Letters.fold(words).replaceFirst("^[<>]? ?[\\d., ]+", "").strip();
  }

  static List<Trend> trends(Chart chart, List<Piece> pieces) {
    Map<String, List<Value>> series = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (!piece.copied() && !piece.family()) {
        in(piece).forEach(v -> series.computeIfAbsent(v.key(), k -> new ArrayList<>()).add(v));
      }
    }
    List<Trend> trends = new ArrayList<>();
    for (List<Value> values : series.values()) {
      Trend trend = trend(chart, values);
      if (trend != null) {
        trends.add(trend);
      }
    }
    trends.sort((a, b) -> b.rank() - a.rank());
    return trends;
  }

  private static Trend trend(Chart chart, List<Value> values) {
    Value newest = values.getLast();
    if (newest.date().isBefore(chart.today().minusMonths(14))) {
      return null;
    }
    Value before = null;
    int told = 0;
    for (Value value : values) {
      boolean alike =
          unit(value.words()).equals(unit(newest.words()))
              || unit(value.words()).isEmpty()
              || unit(newest.words()).isEmpty();
      boolean older =
          alike
              && value.date().isBefore(newest.date().minusDays(20))
              && value.date().isAfter(newest.date().minusMonths(30));
      boolean farther =
          before == null
              || Math.abs(value.number() - newest.number())
                  >= Math.abs(before.number() - newest.number());
      if (older && farther) {
        before = value;
      }
      told +=
          !value.piece().genre().startsWith("biolog")
                  && value.date().isAfter(chart.today().minusMonths(24))
              ? 1
              : 0;
    }
    if (newest.ranged() && !newest.abnormal()) {
      return null;
    }
    double change =
        before == null || before.number() == 0
            ? 0
            : Math.abs(newest.number() - before.number()) / before.number();
    boolean narrow =
        newest.piece().folded().contains(" ; ") || newest.piece().text().split(";").length > 4;
    int rank =
        (newest.abnormal() ? 4 : 0)
            + Math.min(4, told)
            + (change > 0.3 ? 4 : change > 0.12 ? 3 : change > 0.05 ? 1 : 0)
            + (newest.ranged() ? 0 : 2)
            - (narrow ? 2 : 0);
    rank += MARKER.matcher(newest.key()).matches() ? 2 : 0;
    rank += newest.date().isAfter(chart.today().minusMonths(4)) ? 1 : 0;
    if (change < 0.04) {
      before = null;
    }
    return new Trend(newest, before, rank);
  }
}
