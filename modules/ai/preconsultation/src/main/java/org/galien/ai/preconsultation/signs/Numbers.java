package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What numbers say: a fever, an infant's age, an old person's, too many tablets. */
final class Numbers {

  private static final Map<String, Integer> SPELLED =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("quinze", 15),
          Map.entry("vingt", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40));

  private static final Set<String> AFTER_DEGREES =
      Set.of(
          "", "de", "degre", "degres", "c", "ce", "cette", "hier", "depuis", "et", "la", "dans",
          "aux", "au", "avec", "il", "elle", "mais", "sous", "qui", "ca", "tout", "du", "que");

  private static final Set<String> BEFORE_DEGREES =
      Set.of(
          "a",
          "de",
          "fievre",
          "temperature",
          "thermometre",
          "affiche",
          "marque",
          "monte",
          "fait",
          "est",
          "j",
          "ai",
          "avait",
          "avec",
          "jusqu",
          "degre",
          "degres",
          "dit",
          "indique");

  private static final Set<String> SINCE =
      Set.of("depuis", "pendant", "a", "dans", "y", "enceinte");
  private static final Set<String> OF_A_CHILD =
      Set.of(
          "bebe",
          "fils",
          "fille",
          "petit",
          "petite",
          "qui",
          "il",
          "elle",
          "puce",
          "loulou",
          "garcon",
          "a",
          "jumeau",
          "jumelle",
          "bout",
          "nourrisson");

  /** How far before its age a birth is told. */
  private static final int BIRTH_BEFORE = 7;

  private static final Set<String> OLD =
      Set.of(
          "mamie",
          "papi",
          "papy",
          "mamy",
          "meme",
          "pepe",
          "mame",
          "grand",
          "vieux",
          "vieille",
          "agee",
          "age",
          "ehpad",
          "retraite",
          "octogenaire",
          "nonagenaire",
          "aieul",
          "aieule",
          "arriere",
          "tonton",
          "doyen",
          "doyenne",
          "senior");

  private static final Set<String> TABLETS =
      Set.of(
          "cachets",
          "comprimes",
          "gelules",
          "doliprane",
          "dolipranes",
          "paracetamol",
          "efferalgan",
          "pilules",
          "somnifere",
          "somniferes",
          "anxiolytiques",
          "medicaments",
          "lexomil",
          "xanax",
          "ibuprofene",
          "seresta",
          "stilnox",
          "zopiclone",
          "valium",
          "temesta",
          "tramadol",
          "codeine",
          "boites",
          "plaquettes",
          "imovane",
          "antidepresseurs",
          "dafalgan");

  private final Message message;
  private final boolean childNear;
  private final List<int[]> spans = new ArrayList<>();

  private Numbers(Message message, Vocabulary words) {
    this.message = message;
    this.childNear = !Standing.spans(message, words.phrases("bebe")).isEmpty();
  }

  /** Where the message says this in numbers, as spans of words. */
  static List<int[]> of(String concept, Message message, Vocabulary words) {
    Numbers numbers = new Numbers(message, words);
    for (int at = 0; at < message.size(); at++) {
      double value = numbers.value(at);
      boolean said =
          switch (concept) {
            case "fievre" -> numbers.fever(at, value);
            case "nourrisson" -> numbers.infant(at, value);
            case "age-eleve" -> numbers.old(at, value);
            case "beaucoup-de-comprimes" -> numbers.tablets(at, value);
            default -> false;
          };
      if (said) {
        numbers.spans.add(new int[] {at, at + 1});
      }
    }
    return numbers.spans;
  }

  private double value(int at) {
    Token token = message.token(at);
    Integer spelled = SPELLED.get(token.folded());
    return spelled == null ? token.value() : spelled;
  }

  private boolean fever(int at, double value) {
    if (message.word(at).equals("trente") && message.word(at + 1).matches("huit|neuf")) {
      return !message.word(at + 2).matches("ans?|semaines?|kilos?|euros?|jours?|minutes?");
    }
    if (!(value >= 38 && value < 43) || !message.token(at).number()) {
      return false;
    }
    boolean decimals = message.token(at).folded().matches("\\d+[.,°]\\d+");
    boolean last = at + 1 == message.size() || !message.sameClause(at, at + 1);
    String next = last ? "" : message.word(at + 1);
    return decimals
        || (next.matches("\\d") && !last)
        || (AFTER_DEGREES.contains(next)
            && (BEFORE_DEGREES.contains(message.word(at - 1))
                || next.startsWith("degre")
                || message.word(at + 2).equals("fievre")));
  }

  private boolean infant(int at, double value) {
    if (SINCE.contains(message.word(at - 1))
        && !born(at)
        && !OF_A_CHILD.contains(message.word(at - 2))) {
      return false;
    }
    boolean child = childNear || ofSomebody(at);
    return switch (message.word(at + 1)) {
      case "jour", "jours", "j" -> value <= 90 && child && !message.word(at - 1).equals("depuis");
      case "semaine", "semaines", "sem" -> value <= 12 && child;
      case "mois" -> value < 3 && child;
      default -> false;
    };
  }

  /** « il a dix jours », and not « il a dix jours d'arrêt ». */
  private boolean ofSomebody(int at) {
    return message.word(at - 1).equals("a")
        && message.word(at - 2).matches("il|elle|qui")
        && !message.word(at + 2).matches("de?|du|qu.*");
  }

  private boolean born(int at) {
    for (int before = at - 1; before >= Math.max(0, at - BIRTH_BEFORE); before--) {
      if (message.word(before).matches("nee?s?|naissance|accouche.*")) {
        return true;
      }
    }
    return false;
  }

  private boolean old(int at, double value) {
    if (message.word(at).matches("vingts?") && message.word(at - 1).equals("quatre")) {
      return message.word(at + 1).equals("ans")
          || message.word(at + 2).equals("ans")
          || message.word(at + 3).equals("ans");
    }
    if (message.word(at).equals("soixante")) {
      return message.word(at + 2).equals("ans")
          && !message.word(at + 1).matches("deux|trois|quatre");
    }
    if (value >= 65 && value <= 110) {
      return message.word(at + 1).matches("ans?|balais|printemps|piges|a")
          && !message.word(at - 1).equals("depuis");
    }
    return OLD.contains(message.word(at))
        && !(message.word(at).equals("grand")
            && !message
                .word(at + 1)
                .matches("mere|pere|maman|papa|tante|oncle|parents|meres?|peres?"))
        && !(message.word(at).equals("age") && !message.word(at - 1).matches("personne|grand"))
        && !(message.word(at).equals("meme") && !message.token(at).raw().matches("mémé|mèmé|mémè"))
        && !(message.word(at).equals("retraite") && !message.word(at - 1).equals("de"));
  }

  private boolean tablets(int at, double value) {
    if (!(value >= 8)) {
      return false;
    }
    boolean named =
        TABLETS.contains(message.word(at + 1)) || TABLETS.contains(message.word(at + 2));
    boolean milligrams = message.word(at + 1).matches("mg|g|ml|jours?|ans?|h|euros?|fois");
    return named && !milligrams;
  }
}
