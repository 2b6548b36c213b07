package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.summaries.french.Vocabulary;

/** How the patient lives, what happened once and stays, and what happened of late. */
final class Background {

  static final String RELATIVE =
      "(?:pere|mere|papa|maman|frere|seur|s.eur|cousine?|oncle|tante|"
          + "grand-?\\w+|grands-parents|fils|fille|mari|epou[sx]e?|conjointe?|"
          + "compagne|compagnon|beau-\\w+|belle-\\w+|neveu|niece|jum(?:eau|elle)|"
          + "voisine?)";
  static final Pattern FAMILY =
      Pattern.compile(
          "(?:^|[,.;:(] ?|(?:son|sa|ses|du|de la|de sa|de son|le|la|chez (?:le|la|"
              + "son|sa)) )"
              + RELATIVE
              + "(?: \\w+){0,3} (?:morte?|decede|atteinte?|porteu|opere|diabet|cancer|"
              + "traitee?|sous |hypertendu|suivie?|ampute|infarctus|avait|a eu|a fait|"
              + "fait un|prend|epilep|d'un |d'une |de \\d+)|antecedents? familia|heredit");
  private static final Pattern ROUTINE =
      Pattern.compile(
          "audition|depistage cutane|lu dans un magazine|duplicata|carte vitale|"
              + "mutuelle|homonym");

  private static final List<Pattern> CONTEXT =
      List.of(
          Pattern.compile(
              "(?<![a-z])(?:vit|vivant|habite|loge|heberge)(?: \\w+)? (?:seule?|avec|"
                  + "chez|en |a la|dans)|(?<![a-z])veu(?:f|ve)(?![a-z])|garde alternee|une "
                  + "semaine sur deux|eleve seule?|isolee?(?![a-z])"),
          Pattern.compile(
              "(?<![a-z])epuis|(?<![a-z])aidante?s?(?![a-z])|n'en peut plus|"
                  + "(?<![a-z])repit|demande (?:une )?aide"),
          Pattern.compile(
              "(?<![a-z])(?:refus(?:e|ant|ee?s?|ent)(?![a-z])|ne (?:veut|souhaite|"
                  + "desire) (?:pas|plus|jamais)|s'y oppose|a ne jamais)"),
          Pattern.compile(
              "directives anticipees|personne de confiance|tutelle|curatelle|"
                  + "habilitation familiale|mandat de protection"),
          Pattern.compile(
              "tabac|(?<![a-z])(?:re)?fum(?:e|er|eur|euse|ait|es)(?![a-z])|cigarette|"
                  + "paquets?-annee|vapot"),
          Pattern.compile(
              "(?<![a-z])conduite (?:\\w+ ){0,3}(?:suspen|interdi|autoris|deconseill)|"
                  + "ne conduit plus|ne peut plus conduire|permis de conduire|(?:plus|pas) "
                  + "de travail de nuit|travaille|travail de nuit|inaptitude|invalidite|de "
                  + "nuit|reclassement|mi-temps"),
          Pattern.compile(
              "(?:jamais|ne (?:pas|veut|souhaite)|aucun).{0,50}(?:par|au) telephone|"
                  + "jamais .{0,30}(?:resultat|annonc)|ne pas (?:laisser|appeler)|interprete|"
                  + "mutique|ne lit pas|malentendant|temoin de jehovah|ni prise de sang|cote "
                  + "(?:gauche|droit) .{0,20}(?:interdit|jamais)"),
          Pattern.compile("alcool|verres|sevrage|consommation|cannabis"));
  private static final int[] KINDS = {12, 11, 11, 13, 8, 10, 12, 7};
  private static final Pattern LASTING =
      Pattern.compile(
          "(?<![a-z])(?:amput|resection|prothese|implant|stent|pontage|greff|valve|"
              + "stimulateur|defibrillateur|\\w{4,}ectomie|infarctus|avc(?![a-z])|"
              + "embolie|carcinome|adenocarcinome|lymphome|melanome|fracture|sclerose|"
              + "paraplegi|tetraplegi|amblyop|retinopath|lymphedeme|parkinson|epilep|"
              + "crohn|spondylo|sacro-ili|bpco|emphyseme|cirrhose|thrombose|fibrillation|"
              + "osteoporo|maladie de \\w+|diabete|insuffisance \\w+|syndrome (?:de|d')|"
              + "schizo|bipolaire|depression severe|trisomie)");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?<![a-z])(?:pas d|sans |aucune?|absence|ni |ecart|elimin|exclu|"
              + "suspicion|suspect|non confirm|antecedents? familia|risque|plutot qu|"
              + "n'est pas|abandonn|infirm|normale?s?(?![a-z])|negati|pas la maladie|"
              + "evoqu|indemne|n'a pas|n'ai pas|hypothese)");

  private static final Pattern RULED_OUT =
      Pattern.compile("(?<![a-z])(?:ecarte|elimine|exclu|infirm|abandonne|a tort|redresse|erreur)");

  /** True of words that tell of somebody beside the patient. */
  static final Pattern OTHERS = Pattern.compile("(?<![a-z])" + RELATIVE + "(?![a-z])");

  record Fact(String words, List<Piece> pieces, int rank) {}

  private Background() {}

  /** One sentence of each kind, the newest that says something. */
  static List<Fact> context(Chart chart, List<Piece> pieces, Themes themes) {
    Map<Integer, Fact> found = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.echoed()
          || ROUTINE.matcher(piece.folded()).find()
          || piece.genre().startsWith("admin")
          || piece.genre().startsWith("secret")
          || piece.genre().startsWith("certif")
          || piece.genre().startsWith("compte rendu de reunion")) {
        continue;
      }
      for (int kind = 0; kind < CONTEXT.size(); kind++) {
        for (Part part : piece.parts()) {
          if (CONTEXT.get(kind).matcher(part.folded()).find()) {
            boolean old = piece.date().isBefore(chart.today().minusMonths(36));
            Fact before = found.get(kind);
            int rank = KINDS[kind] - (old ? 2 : 0);
            boolean bare = kind != 2 && Letters.words(part.text()) < 3 && piece.parts().size() > 1;
            boolean third =
                kind == 2
                    && part.folded()
                        .matches(
                            ".*(?:pharmaci|caisse|mutuelle|assur|banque|ecole|laboratoire|hopital|"
                                + "clinique|a ete refuse|sont refuse).*");
            boolean weaker =
                kind == 2
                    && before != null
                    && themes.of(piece.folded())
                        < themes.of(before.pieces().getFirst().folded()) - 1;
            if (!third && !weaker && (before == null || !bare)) {
              found.put(
                  kind,
                  new Fact(
                      Clip.of(piece, p -> p == part ? 1 : 0, kind == 3 ? 14 : 9),
                      List.of(piece),
                      rank));
            }
            break;
          }
        }
      }
    }
    List<Fact> facts = new ArrayList<>(found.values());
    facts.sort((a, b) -> b.rank() - a.rank());
    return facts;
  }

  private static final Pattern STAY =
      Pattern.compile(
          "(?:sejour|hospitalise\\w*) du (\\d{1,2}(?:er)?(?: [a-z]+)?) au "
              + "(\\d{1,2}(?:er)? [a-z]+ \\d{4})");
  private static final Pattern MOTIVE_BEFORE =
      Pattern.compile(
          "^ ?(?:antecedents?|mode de vie|traitement|sortie|suites|" + "suivi)[^:]{0,20}:");
  private static final Pattern MOTIVE =
      Pattern.compile("^ ?(?:motif|diagnostic|conclusion|analyse)[^:]{0,25}: ?");

  /** Stays in hospital and calls at an emergency ward, newest first. */
  static List<Fact> stays(Chart chart, List<Piece> pieces) {
    List<Fact> facts = new ArrayList<>();
    LocalDate from = chart.today().minusMonths(9);
    Map<Object, List<Piece>> bySource = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      boolean ward = piece.genre().contains("hospit") || piece.genre().contains("urgence");
      if (ward && !piece.date().isBefore(from) && !piece.echoed()) {
        bySource.computeIfAbsent(piece.source(), s -> new ArrayList<>()).add(piece);
      }
    }
    for (List<Piece> source : bySource.values()) {
      Piece said = null;
      String words = null;
      for (Piece piece : source) {
        Matcher motive = MOTIVE.matcher(piece.folded());
        if (words == null && motive.find()) {
          said = piece;
          words = piece.part(motive.end(), piece.text().length());
        }
      }
      if (words == null) {
        said = source.getFirst();
        Part part = said.parts().getFirst();
        words =
            said.parts().size() > 1 && Letters.words(said.text()) > 16 ? part.text() : said.text();
      }
      String kind = said.genre().contains("urgence") ? "Urgences en " : "Hospitalisation en ";
      Piece found = null;
      String diagnosis = "";
      for (Piece piece : source) {
        for (Part part : piece.parts()) {
          boolean ill =
              piece != said
                  && Vocabulary.has("disease", part.folded().strip())
                  && !DENIED.matcher(part.folded()).find()
                  && !MOTIVE_BEFORE.matcher(piece.folded()).find();
          if (ill
              && found == null
              && Letters.words(part.text()) > 1
              && !Letters.fold(words).contains(part.folded().strip())) {
            found = piece;
            diagnosis = ", " + Clip.first(part.text(), 8);
          }
        }
      }
      String told = Clip.first(words.replaceAll("[.;,]+$", ""), 11);
      facts.add(
          new Fact(
              kind + Days.named(said.date()) + " : " + told + diagnosis,
              found == null ? List.of(said) : List.of(said, found),
              10));
    }
    return facts.reversed();
  }

  /** What lasts, by its newest or most telling sentence; a word says it only once. */
  static List<Fact> lasting(Chart chart, List<Piece> pieces, Themes themes) {
    Map<String, Fact> found = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.echoed() || piece.family() || ROUTINE.matcher(piece.folded()).find()) {
        continue;
      }
      for (Part part : piece.parts()) {
        Matcher lasting = LASTING.matcher(part.folded());
        if (RULED_OUT.matcher(part.folded()).find()
            || RULED_OUT.matcher(piece.folded()).find() && piece.parts().size() < 4) {
          ruledOut(part.folded(), found);
          continue;
        }
        if (OTHERS.matcher(part.folded()).find()) {
          continue;
        }
        if (!lasting.find()
            || DENIED.matcher(part.folded()).find()
            || DENIED.matcher(piece.folded().substring(0, part.from())).find()
                && piece.folded().length() < 120) {
          continue;
        }
        String key = lasting.group().substring(0, Math.min(7, lasting.group().length()));
        boolean side = part.folded().matches(".*(?:droite?|gauche)s?(?![a-z]).*");
        boolean ward =
            piece.genre().contains("hospit")
                || piece.genre().contains("operat")
                || piece.genre().contains("urgence")
                || piece.genre().contains("anatomo");
        int rank =
            (side ? 4 : 0)
                + (ward ? 4 : 0)
                + (piece.genre().startsWith("courrier") ? 2 : 0)
                + (Letters.words(part.text()) > 2 ? 1 : -3)
                + (int) themes.of(part.folded())
                - (Letters.words(part.text()) > 16 ? 2 : 0);
        Fact before = found.get(key);
        if (before == null || rank > before.rank()) {
          found.put(
              key,
              new Fact(
                  Clip.first(part.text(), 11) + " (" + piece.date().getYear() + ")",
                  List.of(piece),
                  rank));
        }
      }
    }
    List<Fact> facts = new ArrayList<>(found.values());
    facts.sort((a, b) -> b.rank() - a.rank());
    return facts;
  }

  private static void ruledOut(String folded, Map<String, Fact> found) {
    Matcher lasting = LASTING.matcher(folded);
    while (lasting.find()) {
      found.remove(lasting.group().substring(0, Math.min(7, lasting.group().length())));
    }
  }

  private static final Pattern ALARM =
      Pattern.compile(
          "suspect|acr ?[45]|(?<![a-z])positi(?:f|ve)s?(?![a-z])|croissance|"
              + "apparition|recidiv|aggrav|degrad|hallucin|ecoulement|vertige|syncope|"
              + "malaise|perdu|a repris|recommence|dyspnee|essouffl|saigne|rougeur|"
              + "escarre|plaie|chute|tombe|crise|douleur|fievre|grossesse|enceinte|"
              + "insuffisant|echec|inquiet|idees noires|suicid|confus|delir|faux pas|"
              + "fausse route|edeme|infection|brul|gonfl|tremble|maigri|amaigri|nausee|"
              + "vomi|diarrh|constip|insomni|pleure|triste|sang(?![a-z])|urines|escarre|"
              + "spasme|raideur|baisse de vision|fatigue|oubli|rouge|febril|toux|tousse");
  private static final Pattern HELLO =
      Pattern.compile(
          "j'ai (?:re)?(?:vu|recu|examine)|je (?:vois|revois|recois)|ce jour en "
              + "consultation|de m'avoir (?:adresse|confie)|(?:adresse|confie)(?:e)? "
              + "pour|^ ?[^a-z]*[a-z]+ ans");
  private static final Pattern POLITE =
      Pattern.compile(
          "^ ?(?:(?:mon )?(?:cher|chere)s? |je vous remercie|merci de|bien (?:a "
              + "vous|confr|cordial)|avec (?:mes|toute)|recevez|veuillez|cordialement|"
              + "amicalement|confraternel|sincere|conseils?|explications?)");
  private static final Pattern ORDINARY =
      Pattern.compile(
          "(?<![a-z])(?:normaux|normale?s?|sans particularite|rien (?:a signaler|"
              + "d'alarmant|de neuf)|habituel|symetrique|regulier|rappele les regles|"
              + "banal|inchangee?s?|stables?|souple)(?![a-z])");

  /** What the newest texts say that the record cares about. */
  static List<Fact> news(Chart chart, List<Piece> pieces, Themes themes) {
    List<Fact> facts = new ArrayList<>();
    LocalDate from = chart.today().minusMonths(5);
    for (Piece piece : pieces) {
      String genre = piece.genre();
      boolean office =
          genre.startsWith("admin") || genre.startsWith("certif") || genre.contains("reunion");
      if (piece.echoed()
          || office
          || piece.date().isBefore(from)
          || piece.family()
          || ROUTINE.matcher(piece.folded()).find()
          || POLITE.matcher(piece.folded()).find()) {
        continue;
      }
      long days = ChronoUnit.DAYS.between(piece.date(), chart.today());
      double score = piece.parts().stream().mapToDouble(p -> score(p, themes)).max().orElse(0);
      score += piece.folded().startsWith("conclusion") ? 2 : 0;
      score -= Letters.words(piece.text()) < 4 ? 2 : 0;
      score += days < 10 ? 3 : days < 40 ? 1 : days > 80 ? -1 : 0;
      score += genre.startsWith("infirm") || genre.startsWith("tele") ? 1 : 0;
      boolean alarm = piece.parts().stream().anyMatch(Background::alarming);
      score -= alarm ? 0 : 3;
      score -= piece.folded().matches(".* (?:si|en cas d).*") ? 2 : 0;
      score -= HELLO.matcher(piece.folded()).find() ? 3 : 0;
      if (score < 4 || Letters.words(piece.text()) < 3) {
        continue;
      }
      facts.add(
          new Fact(
              Clip.of(piece, p -> score(p, themes), 10)
                  + " ("
                  + Days.day(piece.date()).substring(0, 5)
                  + ")",
              List.of(piece),
              (int) Math.round(10 * score)));
    }
    facts.sort((a, b) -> b.rank() - a.rank());
    return facts;
  }

  private static boolean alarming(Part part) {
    return !OTHERS.matcher(part.folded()).find()
        && ALARM.matcher(part.folded()).find()
        && !DENIED.matcher(part.folded().replaceAll("suspect\\w*", "")).find();
  }

  private static double score(Part part, Themes themes) {
    boolean alarm = alarming(part);
    double quoted = part.folded().contains("\u00ab") ? -2 : 0;
    return quoted
        + Math.min(4, themes.of(part.folded()))
        + (alarm ? 4 : 0)
        - (ORDINARY.matcher(part.folded()).find() ? 3 : 0);
  }
}
