package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with what they count: a « 16 » of a reference bears out neither « 16 mg » nor « 16 % »,
 * and a dose belongs to the drug it is written with.
 */
public final class Quantities {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/])(\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|"
              + "\\d+(?:[.,]\\d+)?)(?:/(\\d+(?:[.,]\\d+)?))?");
  private static final Pattern UNIT =
      Pattern.compile(
          "^ ?((?:mmol|µmol|nmol|pmol|mg|µg|mcg|ng|pg|g|mui|miu|ui|ku|u|meq|ml|"
              + "l)/(?:min(?:/1,73 ?m.?)?|ml|dl|l|g|mmol|kg|j|jour|h|24 ?h)"
              + "|mg|µg|mcg|ng|kg|g|mui|ui|ml|cl|l|mmhg|cmh2o|cm|mm|km|metres?|m|%|bpm|"
              + "°c?|bar|gy|db"
              + "|comprimes?|cp|gelules?|gouttes?|bouffees?|inhalations?|sachets?|"
              + "ampoules?|injections?|prises?"
              + "|fois|ans?|annees?|mois|semaines?|jours?|j|heures?|h|minutes?|min)(?![\\p{L}])");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:n°|no\\.?|numero|ref\\.?|reference|dossier|lot|page|tel\\.?|"
              + "telephone|fax|chambre|lit|code|ipp|nip|rpps|finess|bp|cedex|rue|"
              + "art(?:icle)?\\.?|examen n.?|demande) ?:? ?$");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Set<String> SMALL =
      Set.of(
          "les",
          "des",
          "une",
          "sur",
          "avec",
          "dans",
          "pour",
          "est",
          "par",
          "puis",
          "soit",
          "sous",
          "chez",
          "etait",
          "reste",
          "passe",
          "environ",
          "mesure",
          "mesuree",
          "controle",
          "controlee",
          "estime",
          "estimee");
  private static final Set<String> DOSES =
      Set.of(
          "mg",
          "µg",
          "g",
          "ui",
          "mui",
          "ml",
          "comprime",
          "gelule",
          "goutte",
          "bouffee",
          "inhalation",
          "sachet",
          "ampoule");
  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("deux", "2"),
          Map.entry("trois", "3"),
          Map.entry("quatre", "4"),
          Map.entry("cinq", "5"),
          Map.entry("six", "6"),
          Map.entry("sept", "7"),
          Map.entry("huit", "8"),
          Map.entry("neuf", "9"),
          Map.entry("dix", "10"),
          Map.entry("onze", "11"),
          Map.entry("douze", "12"),
          Map.entry("quinze", "15"),
          Map.entry("vingt", "20"),
          Map.entry("trente", "30"));
  private static final Pattern SPELLED_WORD =
      Pattern.compile("(?<!\\p{L})(" + String.join("|", SPELLED.keySet()) + ")(?!\\p{L})");
  private static final Pattern NEXT = Pattern.compile("^ ?(?:,|et|ou|puis|-|a|/) ?");
  private static final int NEAR = 45;

  /**
   * @param unit in one spelling, empty for a bare number
   * @param nouns stems of the words before it, the nearest first
   * @param drug the drug it is a dose of, or null
   * @param label true for a number of a file, a batch, a page, a telephone
   */
  private record Quantity(
      String number, String unit, List<String> nouns, String drug, boolean label) {}

  private Quantities() {}

  /** Whether every number of a sentence stands so in what it rests on. */
  public static boolean known(String sentence, String around) {
    List<Quantity> there = in(around);
    return in(sentence).stream().allMatch(q -> there.stream().anyMatch(t -> bears(t, q)));
  }

  private static boolean bears(Quantity there, Quantity said) {
    if (!there.number().equals(said.number())) {
      return false;
    }
    if (!said.unit().isEmpty()) {
      boolean sameDrug =
          !DOSES.contains(said.unit())
              || said.drug() == null
              || there.drug() == null
              || said.drug().equals(there.drug());
      return there.unit().equals(said.unit()) && sameDrug;
    }
    return !there.label()
        && (said.nouns().isEmpty()
            || said.nouns().stream().limit(2).anyMatch(there.nouns()::contains));
  }

  private static List<Quantity> in(String text) {
    String folded = NamedDates.without(spelledOut(Fold.of(text).replace('μ', 'µ')));
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(folded);
    while (number.find()) {
      String before = folded.substring(Math.max(0, number.start() - NEAR), number.start());
      String unit = unit(folded, number.end());
      String drug = drug(folded, number.start(), number.end());
      boolean label = LABEL.matcher(before).find();
      found.add(new Quantity(plain(number.group(1)), unit, nouns(before), drug, label));
      if (number.group(2) != null) {
        found.add(new Quantity(plain(number.group(2)), unit, nouns(before), drug, label));
      }
    }
    return found;
  }

  private static String spelledOut(String folded) {
    return SPELLED_WORD.matcher(folded).replaceAll(m -> SPELLED.get(m.group(1)));
  }

  /** « 10, 20 et 40 mg »: the unit is written once. */
  private static String unit(String folded, int end) {
    String rest = folded.substring(end);
    Matcher unit = UNIT.matcher(rest);
    if (unit.find()) {
      return spelling(unit.group(1));
    }
    Matcher next = NEXT.matcher(rest);
    if (next.find()) {
      Matcher number = NUMBER.matcher(rest).region(next.end(), rest.length());
      number.useTransparentBounds(false);
      if (number.lookingAt()) {
        return unit(folded, end + number.end());
      }
    }
    return "";
  }

  private static String spelling(String unit) {
    String plain = unit.replaceAll(" ", "").replaceAll("(?<=[a-z]{3})s$", "");
    return switch (plain) {
      case "mcg" -> "µg";
      case "cp" -> "comprime";
      case "j" -> "jour";
      case "h" -> "heure";
      case "min" -> "minute";
      case "annee", "an", "ans" -> "an";
      case "miu" -> "mui";
      default -> plain.replaceFirst("/j$", "/jour").replaceFirst("/1,73m.?$", "");
    };
  }

  /** The drug before it in its sentence, or right after it, as in « 8 mg de candésartan ». */
  private static String drug(String folded, int start, int end) {
    int from = Math.max(folded.lastIndexOf(". ", start), folded.lastIndexOf(';', start)) + 1;
    String named = null;
    for (String drug : Drugs.in(folded.substring(from, start))) {
      named = drug;
    }
    if (named == null) {
      String after = folded.substring(end, Math.min(folded.length(), end + NEAR));
      named = Drugs.in(after).stream().findFirst().orElse(null);
    }
    return named;
  }

  private static List<String> nouns(String before) {
    List<String> nouns = new ArrayList<>();
    Matcher word = WORD.matcher(before);
    while (word.find()) {
      if (!SMALL.contains(word.group())) {
        nouns.addFirst(Fold.stem(word.group()));
      }
    }
    return nouns;
  }

  private static String plain(String number) {
    return number.replace(" ", "").replace(',', '.').replaceFirst("\\.0+$", "");
  }
}
