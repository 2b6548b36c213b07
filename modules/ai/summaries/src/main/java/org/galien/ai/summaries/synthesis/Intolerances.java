package org.galien.ai.summaries.synthesis;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be given: allergies, and drugs that were stopped for what they did. */
final class Intolerances {

  static final Pattern REACTION =
      Pattern.compile(
          "(?<![a-z])(?:allerg|anaphyla|hypersensib|dress(?![a-z])|quincke|"
              + "angi-?edeme|urticaire|choc |intoleran|toxidermie|lyell|stevens|effets? "
              + "indesirable|imputab|imputee?|impute|secondaire|iatrogen|mal (?:tolere|"
              + "supporte)|eruption|reaction|gonfle|plaques|boutons|etouff|ne supporte)");
  static final Pattern BAN =
      Pattern.compile(
          "(?<![a-z])(?:contre-indi|proscri|(?:ne|n') ?(?:plus|pas|jamais|sera pas|"
              + "doit pas|devra pas|faut pas|faut plus)(?: jamais| plus)? (?:etre |la |"
              + "le |les |lui |en |l'|y )?(?:re(?:pr|don|intro|inject|essay|mettre|"
              + "commenc|prescri)|utilis|donn|prescri|inject|employ|reessay|associ)|a "
              + "vie|a bannir|interdit|a eviter|eviter (?:les|la|le|l')|pas de reprise|"
              + "sans reprise|non repris|jamais |aucun )");
  private static final Pattern CLEARED =
      Pattern.compile(
          "(?:pas|plus) (?:d'|de )?(?:allerg|hypersens)|n'est pas allerg|allergie "
              + "(?:\\S+ ){0,4}(?:ecartee|levee|exclue|infirmee|non confirmee|non "
              + "retenue)|autorise|sans reaction|aucune reaction|(?:bien |est |sont "
              + ")toler|peu(?:t|vent) etre (?:prescri|donn|repris|utilis)|peuvent rester|"
              + "ne pose\\w* pas|reintroduit\\w* .{0,30}sans|tests? (?:\\S+ ){0,3}negati");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:allerg\\w+|anaphyla\\w+|hypersensibilite(?: immediate)?|"
              + "intoleran\\w+|reaction(?: \\w+){0,2}|choc anaphylactique(?: de grade "
              + "\\w+)?|eviction|contre-indi\\w+|proscri\\w+)(?: (?:connue|severe|grave|"
              + "immediate|stricte|vraie|formelle|absolue|croisee))* (?:a |aux? |au |a "
              + "l'|a la |a l |de l'|d'|de |des |les |l')(?:l'|la |le |les "
              + ")?([a-z][a-z0-9'/-]{3,}(?: (?:de|du|d'|des|a|aux|au)? "
              + "?[a-z][a-z'/-]{2,}){0,3})");
  private static final Pattern SEVERE =
      Pattern.compile(
          "anaphyla|choc|adrenaline|quincke|dress|lyell|immediate|grave|severe|"
              + "formelle|edeme|bronchosp|positi");
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(?:ce|cette|cet|ces|son|sa|leur|notre|votre|traitement|medicament|"
              + "produit|test|effort|regime|grade|patient|contact\\w*|alimentation|"
              + "soleil|medecin|nouveau|autre|aucun\\w*|toute?s?|reprendre|prendre|"
              + "donner|dose|jour|cas|hopital|domicile|type|partir|medicamenteuse|"
              + String.join("|", Days.MONTHS)
              + ")(?![a-z])");

  /**
   * @param words as shown
   * @param rank higher is shown first
   */
  record Entry(String key, String words, List<Piece> pieces, Listed listed, int rank) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Piece> pieces;
  private final Chart chart;
  private final Medications medications;

  private Intolerances(Chart chart, List<Piece> pieces, Medications medications) {
    this.chart = chart;
    this.pieces = pieces;
    this.medications = medications;
  }

  static List<Entry> of(Chart chart, List<Piece> pieces, Medications medications) {
    return new Intolerances(chart, pieces, medications).all();
  }

  private List<Entry> all() {
    for (Listed line : chart.allergies()) {
      listed(line);
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.copied() && !piece.family()) {
        told(i);
      }
    }
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort((a, b) -> b.rank() - a.rank());
    Set<Piece> told = new HashSet<>();
    // A class named in the very sentence of its drug says nothing more.
    return sorted.stream()
        .filter(e -> e.pieces().isEmpty() || told.add(e.pieces().getFirst()) || e.rank() > 70)
        .toList();
  }

  private void listed(Listed line) {
    String folded = Letters.fold(line.text());
    if (folded.matches("(?:aucune?|pas d'|neant|non|ras|rien|0|sans)(?![a-z]).*")) {
      return;
    }
    String key = folded.replaceAll("[(:,].*", "").strip();
    Piece cleared = cleared(Allergens.alike(key));
    if (cleared != null) {
      String words =
          line.text().replaceAll("[(:,].*", "").strip()
              + " : allergie écartée ("
              + cleared.date().getYear()
              + ")";
      entries.put(key, new Entry(key, words, List.of(cleared), line, 40));
    } else {
      entries.put(key, new Entry(key, line.text(), List.of(), line, 90));
    }
  }

  /** The newest sentence that lifts the allergy, unless a newer one tells of it again. */
  private Piece cleared(Pattern allergen) {
    Piece cleared = null;
    Piece before = null;
    for (Piece piece : pieces) {
      boolean named = allergen.matcher(piece.folded()).find();
      boolean follows =
          before != null
              && before.source() == piece.source()
              && allergen.matcher(before.folded()).find()
              && medications.names().in(piece.folded()).isEmpty();
      if ((named || follows) && !piece.echoed() && !piece.family()) {
        boolean lifted =
            piece.parts().stream()
                .anyMatch(
                    p ->
                        CLEARED.matcher(p.folded()).find()
                            && (follows || allergen.matcher(p.folded()).find()));
        if (lifted) {
          cleared = piece;
        } else if (named && REACTION.matcher(piece.folded()).find()) {
          cleared = cleared != null && cleared.source() == piece.source() ? cleared : null;
        }
      }
      before = piece;
    }
    return cleared;
  }

  private void told(int index) {
    Piece piece = pieces.get(index);
    boolean ban = BAN.matcher(piece.folded()).find();
    boolean reaction = REACTION.matcher(piece.folded()).find();
    boolean cleared = CLEARED.matcher(piece.folded()).find();
    List<DrugNames.Mention> mentions = medications.names().in(piece.folded());
    for (DrugNames.Mention mention : mentions) {
      Drug drug = medications.named(mention.name());
      Part part = partOf(piece, mention.from());
      if (drug == null
          || Background.OTHERS.matcher(part.folded()).find()
          || CLEARED.matcher(part.folded()).find()) {
        continue;
      }
      boolean stoppedHere = drug.stopped == piece;
      boolean off = !drug.on;
      boolean banned =
          ban && (BAN.matcher(part.folded()).find() || mentions.size() == 1 || stoppedHere);
      if (off
          && (banned || reaction && (stoppedHere || drug.stopped != null || drug.dose == null))) {
        put(drug, piece, banned ? 3 : 2, index);
      } else if (off && stoppedHere) {
        put(drug, piece, 1, index);
      }
    }
    if (mentions.isEmpty()) {
      anaphoric(index, ban || reaction && !cleared);
    }
    if ((ban || reaction) && !cleared) {
      nouns(piece, ban);
    }
  }

  /** « Arrêt immédiat. Ne pas réessayer. »: of the drug that was stopped in this very sentence. */
  private void anaphoric(int index, boolean ban) {
    Piece piece = pieces.get(index);
    for (Drug drug : medications.stopped()) {
      boolean here = drug.stopped == piece;
      boolean near =
          drug.stopped.source() == piece.source()
                  && piece.order() - drug.stopped.order() >= 0
                  && piece.order() - drug.stopped.order() <= 2
              || index > 0
                  && pieces.get(index - 1).source() == piece.source()
                  && pieces.get(index - 1).folded().contains(drug.name);
      if (here || near && ban) {
        put(drug, here ? piece : drug.stopped, ban ? 3 : 1, index);
      }
    }
  }

  private static Part partOf(Piece piece, int at) {
    List<Part> parts = piece.parts();
    for (Part part : parts) {
      if (at >= part.from() && at < part.to()) {
        return part;
      }
    }
    return parts.getFirst();
  }

  private void put(Drug drug, Piece piece, int strength, int index) {
    Piece at = drug.stopped != null ? drug.stopped : piece;
    Reasons.Reason reason = Reasons.of(pieces, at, drug, medications.names());
    Entry known = entries.get(drug.name);
    if (known != null && known.listed() != null) {
      return;
    }
    int years = (int) ChronoUnit.YEARS.between(at.date(), chart.today());
    int rank;
    if (drug.stopped == null) {
      rank = 45;
    } else if (strength == 3) {
      rank = reason == null ? 55 : 75;
    } else if (reason != null) {
      rank = (strength == 2 ? 70 : 64) - years;
    } else {
      rank = 20 - 3 * years;
    }
    rank -= drug.replaced && strength < 3 ? 25 : 0;
    if (known != null && known.rank() >= rank) {
      return;
    }
    rank +=
        REACTION.matcher(piece.folded()).find() && SEVERE.matcher(piece.folded()).find() ? 10 : 0;
    String what = drug.stopped != null ? " arrêté" : " à éviter";
    String words =
        drug.shown.toLowerCase(Locale.FRENCH)
            + what
            + " ("
            + at.date().getYear()
            + (reason == null ? "" : " : " + reason.words())
            + ")";
    List<Piece> from =
        reason == null || reason.piece() == at ? List.of(at) : List.of(at, reason.piece());
    entries.put(drug.name, new Entry(drug.name, words, from, null, rank));
  }

  private void nouns(Piece piece, boolean ban) {
    Matcher noun = NOUN.matcher(piece.folded());
    while (noun.find()) {
      String words = noun.group(1);
      String before = piece.folded().substring(Math.max(0, noun.start() - 25), noun.start());
      if (GENERIC.matcher(words).find()
          || before.matches(".*(?:pas d'|pas de |pas |sans |aucune |absence d'|connue? |non )$")
          || !medications.names().in(words).isEmpty()) {
        continue;
      }
      int cut = words.length();
      Matcher stop =
          Pattern.compile(
                  " (?:qui|est|sont|seule?|et|avec|dans|pour|sur|en|par|ou|retenue?|"
                      + "documente\\w*|chez|depuis|lors|apres|sans|ne|a|au|aux|de|du|d'|des|"
                      + "positi\\w+|connue?s?|meme)(?= |$)")
              .matcher(words);
      while (stop.find()) {
        if (!stop.group().matches(" (?:de|du|d'|des|a|au|aux)") || stop.end() == words.length()) {
          cut = Math.min(cut, stop.start());
        }
      }
      String shown = piece.part(noun.start(1), noun.start(1) + cut);
      String key = Letters.fold(shown).split(" ")[0];
      if (key.length() < 4
          || entries.containsKey(key)
          || entries.values().stream()
              .anyMatch(
                  e ->
                      Letters.fold(e.words())
                          .contains(key.substring(0, Math.min(6, key.length()))))) {
        continue;
      }
      boolean strong = REACTION.matcher(noun.group()).find();
      entries.put(
          key,
          new Entry(
              key,
              (strong ? "allergie : " : "à éviter : ")
                  + shown
                  + " ("
                  + piece.date().getYear()
                  + ")",
              List.of(piece),
              null,
              strong ? SEVERE.matcher(piece.folded()).find() ? 88 : 72 : 35));
    }
  }
}
