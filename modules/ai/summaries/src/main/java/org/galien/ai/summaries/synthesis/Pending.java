package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was asked for and not done since, and what is yet to come. */
final class Pending {

  static final Pattern NOT_DONE =
      Pattern.compile(
          "n'(?:a|ont|est|avait|etait)(?: donc| toujours| encore)? (?:pas|jamais|"
              + "plus)(?: encore| toujours)?(?: pu)?(?: etre| ete| aller)? ?(?:faite?s?|"
              + "prise?|realise|retire|venue?|passe|achete|recue?|envoye|rappele|appele|"
              + "programme|montre|apporte|consulte|valable|aller|donne|l[ea]s? |son |sa |"
              + "ses |au |a la |pu |de (?:date|rendez))"
              + "|(?<![a-z])non (?:encore )?(?:faite?s?|realisee?s?|retiree?|prise?|"
              + "rendue?)|pas (?:encore |ete |toujours |pu )+(?:\\w+ )?(?:faite?s?|"
              + "prise?s?|realisee?s?|recue?s?|retiree?s?|appele|rendu|ete|pris|vu|arriv|"
              + "achet)|(?<![a-z])pas (?:faite?s?|realisee?s?|retiree?s?)(?![a-z])|pas "
              + "de (?:date|place|reponse|nouvelle)|(?:toujours pas|pas encore)(?! "
              + "(?:indique|necessaire|refume|fume|normal|gueri|repris (?:le|du)|"
              + "besoin))|jamais (?:ete )?(?:faite?|realise|pris|rappele|recu)|oublie|"
              + "perime|n'est plus valable|en retard|(?:est|sont) dues?|reste(?:nt)? "
              + "(?:donc )?a (?:faire|voir|prendre|obtenir|passer|realiser|programmer)|"
              + "sans reponse|a (?:manque|rate|saute)|pas pu (?:se|etre|aller|le|la)|"
              + "plus (?:assez|que) (?:de|deux|un)");
  private static final Pattern TODO =
      Pattern.compile(
          "(?<![a-z])(?:a (?:re)?(?:faire|prevoir|programmer|controler|decider|"
              + "discuter|renouveler|verifier|repeter|planifier|prendre|obtenir|"
              + "completer|remplacer|reevaluer|mesurer|doser|relancer|demander|organiser|"
              + "mettre a jour)"
              + "|(?:re)?prescri(?:te?s?|s)|ordonnance (?:donnee|remise|laissee|faite)|"
              + "demand(?:ee?s?|e) (?:de|d'|envoyee|faite|la|l'|le|une?)|demandee?s?|"
              + "merci de|je vous (?:laisse|demande)|remercie de|penser a|remesurer|"
              + "remesure|recontroler|refaire|doser|faire doser|prevenir|rappeler|"
              + "joindre|(?:j'|on |nous )?attend(?:ue?s?|ons|s)?(?![a-z])|en attente|il "
              + "faut(?:dra)?(?![a-z])|(?:devra|doit) (?:voir|passer|faire|revenir|"
              + "prendre|etre|apporter|rappeler)|rendez-vous (?:le|en|pris|donne|prevu)|"
              + "convoqu|inscrite? (?:pour|sur)|nouvel?(?:le)? (?:tsh|controle|dosage|"
              + "bilan|scanner|irm)|controle(?: \\w+){0,3} (?:dans|a|en)|indispensable|"
              + "imperatif|a l'etude|dossier (?:mdph|depose)|est prevue?|sont prevue?s|"
              + "fixee?|programmee?)");
  private static final String SPECIALIST =
      "cardiolog|neurolog|nephrolog|pneumolog|pneumope|rhumatolog|dermatolog|"
          + "urolog|gynecolog|ophtalmolog|endocrinolog|diabetolog|hematolog|oncolog|"
          + "gastro|hepatolog|psychiatr|psycholog|allergolog|geriatr|genetic|"
          + "orthoped|chirurg|proctolog|anesthesist|infectiolog|orthophon|kine|"
          + "dentiste|stomatolog|dietetic|ergotherap|podolog|pedicur|sage-femme|"
          + "assistante sociale|orl(?![a-z])|centre anti|cmp(?![a-z])|mdph|"
          + "medecin(?:e)? du travail|reeducation";
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<![a-z])(?:"
              + SPECIALIST
              + "|angioscanner|scanner|irm(?![a-z])|tep(?![a-z])|scintigraphie|"
              + "echo(?:graphie|cardiographie|-?doppler)?(?![a-z])|doppler|coloscopie|"
              + "fibroscopie|gastroscopie|endoscopi\\w+|cystoscopie|"
              + "radio(?:graphie)?s?(?![a-z])|mammographie|biopsie|macrobiopsie|"
              + "densitometrie|osteodensitometrie|spirometrie|efr(?![a-z])|explorations? "
              + "fonctionnelle|holter|ecg|electrocardiogramme|electromyogramme|epreuve "
              + "d'effort|polygraphie|polysomnographie|urodynamique|fond d'eil|"
              + "oct(?![a-z])|audiogramme|frottis"
              + "|vaccin\\w*|grippe|zona|vrs(?![a-z])|pneumocoque|rappel dt|hepatite|tsh|"
              + "potassium|kaliemie|creatinine|ionogramme|iono(?![a-z])|numeration|nfs|"
              + "inr|lithiemie|hcg|dosage|doser|prise de sang|prelevement|bilan "
              + "(?:sanguin|biologique|hepatique|lipidique|de deglutition|orthophonique|"
              + "allergologique|thyroidien|renal|urodynamique|\\w+)|deglutition|ecbu|"
              + "hba1c|glycemie|ferritine|psa|calcemie|albuminurie|serologie\\w*|taux"
              + "|rendez-vous|reunion|concertation|rcp(?![a-z])|rehabilitation|"
              + "readaptation|injection|perfusion|vitamine b12|b12|gir(?![a-z])|"
              + "apa(?![a-z])|pai(?![a-z])|projet d'accueil|stylos?|certificat|dossier|"
              + "coussin|fauteuil|appareillage|attelle|poids|taille|plaie|semelles|"
              + "chaussures|aldosterone|ald(?![a-z])|invalidite|permis|conduite|"
              + "directives|declaration|arret du traitement|hormonotherapie|pansement|"
              + "sonde|pile|defibrillateur|antibio\\w+|premedication|devis|bon de "
              + "transport|materiel|lit medicalise)");
  private static final Pattern DONE =
      Pattern.compile(
          "(?<![a-z])(?:faite?s?(?! (?:mal|la|le|un))|realisee?s?|effectuee?s?|"
              + "montre|retrouve|objective|met en evidence|normale?s?|conclu|recue?s?|"
              + "vue?s?|revue?s?|remise?s?|signee?s?|injectee?|administree?|passee?|ce "
              + "jour|envoyee?|posee?|sans anomalie|negati|positi|livree?s?|a (?:bien "
              + ")?(?:passe|eu|fait|vu)|est allee?|est venue?|c'est fait|resultats?)");
  private static final Pattern ROUTINE =
      Pattern.compile(
          "reconsulter si|revoir si|revenir si|si (?:besoin|persist|fievre|"
              + "insuffis|recidiv)|chirurgien-dentiste|demande mes conseils|audition|"
              + "cotation|duplicata|carte vitale|mutuelle|tiers payant|consignes?|"
              + "semelles thermo|auto-exercices|quinze seances|nouveau rendez-vous libre|"
              + "liste d'attente|nouveau creneau|paracetamol peut etre pris|n'a "
              + "(?:toujours )?pas refume|dans (?:dix-huit|douze) mois\\.?$");
  static final int MONTHS_BACK = 15;

  /**
   * @param rank higher is more pressing
   */
  record Item(Piece piece, String words, int rank, Set<String> objects) {}

  private final Chart chart;
  private final List<Piece> pieces;
  private final Map<String, Item> open = new LinkedHashMap<>();

  private Pending(Chart chart, List<Piece> pieces) {
    this.chart = chart;
    this.pieces = pieces;
  }

  static List<Item> of(Chart chart, List<Piece> pieces) {
    return new Pending(chart, pieces).all();
  }

  private List<Item> all() {
    LocalDate from = chart.today().minusMonths(MONTHS_BACK);
    for (Piece piece : pieces) {
      if (!piece.date().isBefore(from)) {
        read(piece);
      }
    }
    Map<Piece, Item> byPiece = new LinkedHashMap<>();
    open.values().forEach(i -> byPiece.merge(i.piece(), i, (a, b) -> a.rank() >= b.rank() ? a : b));
    List<Item> items = new ArrayList<>(byPiece.values());
    items.sort((a, b) -> b.rank() - a.rank());
    return items;
  }

  private void read(Piece piece) {
    String folded = piece.folded();
    Set<String> objects = objects(folded);
    genreDone(piece);
    if (ROUTINE.matcher(folded).find()) {
      return;
    }
    boolean notDone = NOT_DONE.matcher(folded).find();
    LocalDate due = due(piece);
    boolean future = due != null && due.isAfter(chart.today().minusDays(1));
    boolean todo = TODO.matcher(folded).find();
    boolean copied = piece.echoed();
    if (copied) {
      return;
    }
    if (notDone) {
      int rank = 40 + 3 * freshness(piece) / 2;
      if (objects.isEmpty()) {
        if (piece.date().isAfter(chart.today().minusMonths(3))) {
          open.put("#" + piece.source().ref() + piece.order(), item(piece, rank - 25, objects));
        }
        return;
      }
      for (String object : objects) {
        open.put(object, item(piece, rank, objects));
      }
      return;
    }
    if (objects.isEmpty() && !(future && todo)) {
      return;
    }
    if (future && !past(folded)) {
      long days = ChronoUnit.DAYS.between(chart.today(), due);
      boolean vague =
          Days.in(folded, piece.date()).stream()
              .noneMatch(
                  d ->
                      d.exact()
                          || d.to() - d.from() > 3
                              && !folded.substring(d.from(), d.to()).startsWith("d"));
      int rank = 34 + freshness(piece) - (int) Math.min(12, days / 45) - (vague ? 12 : 0);
      add(piece, objects, rank);
      return;
    }
    boolean done = DONE.matcher(folded).find();
    if (todo
        && !(done && due == null && !folded.contains("attendu") && !folded.contains("a faire"))) {
      boolean stale = piece.date().isBefore(chart.today().minusMonths(8));
      boolean overdue = due != null && due.isBefore(chart.today());
      if (!stale || overdue) {
        add(piece, objects, 16 + freshness(piece) + (overdue ? 4 : 0));
      }
      return;
    }
    if (done || !Measures.in(piece).isEmpty()) {
      objects.forEach(o -> close(o, piece));
    }
  }

  private void add(Piece piece, Set<String> objects, int rank) {
    Item item = item(piece, rank, objects);
    if (objects.isEmpty()) {
      open.put("#" + piece.source().ref() + piece.order(), item);
    }
    for (String object : objects) {
      Item before = open.get(object);
      if (before == null
          || before.rank() <= rank
          || !before.piece().date().isAfter(piece.date().minusMonths(4))) {
        open.put(object, item);
      }
    }
  }

  private void close(String object, Piece by) {
    Item item = open.get(object);
    if (item != null
        && item.piece().source() != by.source()
        && item.piece().date().isBefore(by.date())) {
      LocalDate due = due(item.piece());
      if (due == null || due.isBefore(by.date().plusDays(30))) {
        open.remove(object);
      }
    }
  }

  /** A report of a scan fulfils the request for one, a specialist's letter that for advice. */
  private void genreDone(Piece piece) {
    if (piece.order() == 0) {
      String genre = piece.genre();
      for (String object : List.copyOf(open.keySet())) {
        if (object.length() > 2
            && genre.contains(object.substring(0, Math.min(8, object.length())))) {
          close(object, piece);
        }
      }
    }
  }

  private static boolean past(String folded) {
    return folded.matches(".*(?:jusqu'en|jusqu'au) .*")
        && !folded.matches(".*(?:suspend|arret|decid|interdi|conduite|poursui).*");
  }

  private int freshness(Piece piece) {
    long days = ChronoUnit.DAYS.between(piece.date(), chart.today());
    return days <= 14
        ? 12
        : days <= 35 ? 9 : days <= 75 ? 6 : days <= 120 ? 1 : days <= 200 ? -6 : -10;
  }

  private LocalDate due(Piece piece) {
    LocalDate due = null;
    for (Days.Day day : Days.in(piece.folded(), piece.date())) {
      if (day.last().isAfter(piece.date()) && day.last().isBefore(piece.date().plusYears(3))) {
        due = due == null || day.last().isAfter(due) ? day.last() : due;
      }
    }
    return due;
  }

  private static Set<String> objects(String folded) {
    Set<String> objects = new LinkedHashSet<>();
    Matcher matcher = OBJECT.matcher(folded);
    while (matcher.find()) {
      String word = matcher.group();
      objects.add(
          switch (word) {
            case "kaliemie", "ionogramme", "iono" -> "potassium";
            case "nfs" -> "numeration";
            case "concertation", "reunion" -> "rcp";
            case "bilan orthophonique", "bilan de deglutition", "orthophon" -> "deglutition";
            case "prelevement" -> "prise de sang";
            case "b12" -> "vitamine b12";
            case "efr" -> "explorations fonctionnelle";
            default -> word.startsWith("vaccin") ? "vaccin" : word;
          });
    }
    if (objects.size() > 1) {
      objects.remove("vaccin");
      objects.remove("rendez-vous");
      objects.remove("dosage");
      objects.remove("injection");
    }
    return objects;
  }

  private static Item item(Piece piece, int rank, Set<String> objects) {
    return new Item(piece, words(piece), rank, objects);
  }

  private static final int MOST_WORDS = 12;

  /** The clauses that say what and when; the rest of a long sentence is left to the source. */
  private static String words(Piece piece) {
    return Clip.of(
        piece,
        part ->
            (OBJECT.matcher(part.folded()).find() ? 2 : 0)
                + (NOT_DONE.matcher(part.folded()).find() ? 3 : 0)
                + (TODO.matcher(part.folded()).find() ? 1 : 0)
                + (Days.in(part.folded(), piece.date()).isEmpty() ? 0 : 1),
        MOST_WORDS);
  }
}
