package org.galien.ai.summaries.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.summaries.french.Drugs;

/**
 * The names of drugs that a record uses: those of its lists, those that look like international
 * names, and any word that is given in milligrams somewhere in it.
 */
final class DrugNames {

  /** A number with a unit that drugs are given in, and that is no concentration. */
  static final String DOSE =
      "\\d+(?:[.,]\\d+)?(?: \\d{3})?(?:/\\d+(?:[.,]\\d+)?)*(?: ?(?:mg|µg|mcg|"
          + "microg\\w*|ui|g|unites?|gouttes?"
          + "|bouffees?|comprimes?|cp|ml|meq|mmol|kui|mui)(?![a-z])(?!/(?!j|kg|24|"
          + "prise|semaine|dose|bouff)))";

  private static final String WORD = "[a-z][a-z-]{3,}(?:/[a-z-]{3,})*";
  private static final String FORM =
      "(?: (?:lp|lm|patchs?|orodispersible|dispersible|inhale\\w*|sc|im|iv|per "
          + "os|oral|retard|a liberation prolongee))*";
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?<![a-z/])((?:acide|vitamine|insuline|fer|sulfate de|chlorure de) "
              + "[a-z]\\w*|"
              + WORD
              + ")"
              + FORM
              + "(?: a| de|,)? "
              + DOSE);
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?<![a-z/])acide (?:folique|\\w*zoledronique|\\w{4,}ique)|insuline "
              + "(?:glargine|lente|rapide|basale|\\w+e(?![a-z]))");
  private static final Pattern TOKEN = Pattern.compile("(?<![a-z/])" + WORD);
  private static final Pattern NO_DRUG =
      Pattern.compile(
          "(?:maintenant|desormais|aussi|ensuite|jusque|aujourd|actuellement|"
              + "puisque|ensuite|seulement|dose|doses|poids|pese|perte|prise|prises|"
              + "perdu\\w*|pris|avec|sous|puis|dans|pour|soit|passe\\w*|porte\\w*|"
              + "monte\\w*"
              + "|augment\\w+|diminu\\w+|redui\\w+|ramen\\w+|baiss\\w+|descen\\w+|"
              + "adapt\\w+|dosage|traitement|ajout\\w*|matin|midi|soir"
              + "|jour|jours|semaine|mois|gramme\\w*|environ|maximum|plus|moins|entre|"
              + "depuis|jusqu\\w*|toujours|encore|deja"
              + "|total\\w*|gros\\w*|calcul\\w*|alcool|sel|sucre|eau|tabac|patch|patchs|"
              + "comprime\\w*|gelule\\w*|injection\\w*"
              + "|perfusion\\w*|ampoule\\w*|stylo\\w*|sachet\\w*|boite\\w*|cure|cures|"
              + "bolus|depasser|reste|garde|voie|veine\\w*|orale"
              + "|albumine|proteine\\w*|proteinurie|creatinine|glycemie|uree|calcium "
              + "urinaire|residu|debit|volume|verre\\w*|actuel\\w*"
              + "|nodule\\w*|lesion\\w*|apports?|debut\\w*|reprise|reprend\\w*|reprenons|"
              + "prend|prendre|donne|donner|annuel\\w*|autres?|tous"
              + "|fois|charge|entretien|equivalent|quotidien\\w*|prostate|polype|"
              + "thyroide|masse|kyste|calculs?|rendu|mesurant|pesant"
              + "|anciens?|anciennes?|encours|posologie|est|etait|sera|reduite|molecule|"
              + "inhalateur|spray|aerosols?|nebulis\\w+|flacons?"
              + "|produit|corticoides?|antibiotiques?|anticoagul\\w+|radiotherapie)");

  private static final Map<String, String> SUBSTANCES = substances();
  private static final Set<String> COMMON = common();
  private static final Pattern DESCRIBES =
      Pattern.compile(".*(?:able|ible|ment|ique|tif|tive|ee|elle|euse|aire|iel|nel)s?");
  private static final double OFTEN_GIVEN = 0.34;

  /** Of one substance, yet given side by side: a base and what is taken on top of it. */
  private static final Set<String> SIDE_BY_SIDE = Set.of("morphine", "oxycodone", "levodopa");

  private final Pattern known;
  private final Set<String> listed;

  /** Substances of which this record knows several products, each a drug of its own here. */
  private final Set<String> apart;

  private DrugNames(List<String> names, Set<String> listed) {
    this.listed = listed;
    this.apart = apart(names, listed);
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElse("(?!)");
    known = Pattern.compile("(?<![a-z/-])(?:" + any + ")(?![a-z/-])");
  }

  static DrugNames of(Chart chart, List<Piece> pieces) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    chart.treatments().forEach(t -> names.put(listed(t), true));
    Map<String, Integer> dosed = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (Piece piece : pieces) {
      Matcher given = GIVEN.matcher(piece.folded());
      int from = 0;
      while (given.find(from)) {
        String name = given.group(1);
        if (!NO_DRUG.matcher(name).matches()
            && !DESCRIBES.matcher(name).matches()
            && name.length() > 4) {
          dosed.merge(name, 1, Integer::sum);
        }
        from = given.start() + 1;
      }
      Matcher prefixed = PREFIXED.matcher(piece.folded());
      while (prefixed.find()) {
        names.put(prefixed.group(), true);
      }
      Matcher token = TOKEN.matcher(piece.folded());
      while (token.find()) {
        String word = token.group();
        words.merge(word, 1, Integer::sum);
        if (!NO_DRUG.matcher(word).matches() && international(word)) {
          names.put(word, true);
        }
      }
    }
    dosed.forEach(
        (name, times) -> {
          boolean several = name.contains(" ");
          if (several
              ? !name.startsWith("vitamine")
              : times >= OFTEN_GIVEN * words.getOrDefault(name, 1)) {
            names.put(name, true);
          }
        });
    names.remove("");
    Set<String> listed = new HashSet<>();
    chart.treatments().forEach(t -> listed.add(listed(t)));
    return new DrugNames(new ArrayList<>(names.keySet()), listed);
  }

  private static Set<String> apart(List<String> names, Set<String> listed) {
    Map<String, Integer> products = new HashMap<>();
    for (String name : names) {
      String family = family(name);
      boolean product = SIDE_BY_SIDE.contains(family) && !name.equals(family);
      if (listed.contains(name) || product) {
        products.merge(family, 1, Integer::sum);
      }
    }
    products.values().removeIf(several -> several < 2);
    return Set.copyOf(products.keySet());
  }

  private static boolean international(String word) {
    for (String half : word.split("/")) {
      if (COMMON.contains(half) || !Drugs.in(half).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> common() {
    Set<String> names = new HashSet<>(SUBSTANCES.keySet());
    lines("medicaments.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
    return Set.copyOf(names);
  }

  private static Map<String, String> substances() {
    Map<String, String> substances = new HashMap<>();
    for (String line : lines("marques.txt")) {
      String[] names = line.split(" ");
      for (String name : names) {
        substances.put(name, names[0]);
      }
    }
    return Map.copyOf(substances);
  }

  private static List<String> lines(String file) {
    try (InputStream in = DrugNames.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One name for all names of a drug. */
  String substance(String name) {
    return apart.contains(family(name)) ? name : family(name);
  }

  /** True for two products of one substance. */
  static boolean related(String one, String other) {
    return !one.equals(other) && family(one).equals(family(other));
  }

  /** True for « morphine », where the list holds two products of it: it may mean either. */
  boolean general(String name) {
    return apart.contains(name);
  }

  boolean isListed(String name) {
    return listed.contains(name);
  }

  private static String family(String name) {
    return SUBSTANCES.getOrDefault(name, name);
  }

  /** The name in a line of the list of treatments: what stands before its form and dose. */
  static String listed(Listed treatment) {
    return Letters.fold(treatment.text())
        .replaceAll("\\(.*", "")
        .replaceAll("(?<![a-z])(?:lp|lm|patch|gelules?|comprimes?|spray|sc|im|iv)(?![a-z]).*", "")
        .replaceAll(
            "(?<![a-z])(?:a la demande|au besoin|si besoin|matin|le |par |un |une |"
                + "deux |toutes ).*",
            "")
        .replaceAll("(?<!b)\\d.*", "")
        .replaceAll("[,;:.]+.*$", "")
        .strip();
  }

  /**
   * @param name of the substance, folded
   */
  record Mention(String name, int from, int to) {}

  List<Mention> in(String folded) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = known.matcher(folded);
    while (matcher.find()) {
      mentions.add(new Mention(substance(matcher.group()), matcher.start(), matcher.end()));
    }
    return mentions;
  }
}
