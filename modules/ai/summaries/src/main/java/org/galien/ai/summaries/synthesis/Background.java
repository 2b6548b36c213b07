package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the patient lives, what happened once and stays, and what happened of late. */
final class Background {

  private static final String RELATIVE =
      "(?:pere|mere|papa|maman|frere|seur|s.eur|cousine?|oncle|tante|grand-?\\w+|grands-parents|fils|fille|mari|epou[sx]e?|conjointe?|compagne|compagnon|beau-\\w+|belle-\\w+|neveu|niece|jum(?:eau|elle)|voisine?)";
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:^|[,.;:(] ?|(?:son|sa|ses|du|de la|de sa|de son|le|la|chez (?:le|la|son|sa)) )" + RELATIVE + "(?: \\w+){0,3} (?:morte?|decede|atteinte?|porteu|opere|diabet|cancer|traitee?|sous |hypertendu|suivie?|ampute|infarctus|avait|a eu|a fait|fait un|prend|epilep|d'un |d'une |de \\d+)|antecedents? familia|heredit");
  private static final Pattern ROUTINE =
      Pattern.compile("audition|depistage cutane|lu dans un magazine|duplicata|carte vitale|mutuelle|homonym");

  private static final List<Pattern> CONTEXT =
      List.of(
          Pattern.compile("(?<![a-z])(?:vit|vivant|habite|loge|heberge)(?: \\w+)? (?:seule?|avec|chez|en |a la|dans)|(?<![a-z])veu(?:f|ve)(?![a-z])|garde alternee|une semaine sur deux|eleve seule?|isolee?(?![a-z])"),
          Pattern.compile("epuis|aidant|n'en peut plus|repit|demande (?:une )?aide"),
          Pattern.compile("(?<![a-z])(?:refus(?:e|ant|ee?s?|ent)(?![a-z])|ne (?:veut|souhaite|desire) (?:pas|plus|jamais)|s'y oppose|a ne jamais)"),
          Pattern.compile("directives anticipees|personne de confiance|tutelle|curatelle|habilitation familiale|mandat de protection"),
          Pattern.compile("tabac|(?<![a-z])(?:re)?fum(?:e|er|eur|euse|ait|es)(?![a-z])|cigarette|paquets?-annee|vapot"),
          Pattern.compile("condui(?:te|re)(?! a tenir)|permis|travail de nuit|inaptitude|invalidite|de nuit|reclassement|mi-temps"),
          Pattern.compile("(?:par|au) telephone|jamais .{0,30}(?:resultat|annonc)|ne pas (?:laisser|appeler)|interprete|mutique|ne lit pas|malentendant|temoin de jehovah|ni prise de sang|cote (?:gauche|droit) .{0,20}(?:interdit|jamais)"),
          Pattern.compile("alcool|verres|sevrage|consommation|cannabis"));
  private static final Pattern LASTING =
      Pattern.compile(
          "(?<![a-z])(?:amput|resection|prothese|implant|stent|pontage|greff|valve|stimulateur|defibrillateur|\\w{4,}ectomie|infarctus|avc(?![a-z])|embolie|carcinome|adenocarcinome|lymphome|melanome|fracture|sclerose|paraplegi|tetraplegi|amblyop|retinopath|lymphedeme|parkinson|epilep|crohn|spondylo|sacro-ili|bpco|emphyseme|cirrhose|thrombose|fibrillation|osteoporo|maladie de \\w+|diabete|insuffisance \\w+|syndrome (?:de|d')|schizo|bipolaire|depression severe|trisomie)");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?<![a-z])(?:pas d|sans |aucune?|absence|ni |ecart|elimin|exclu|suspicion|suspect|non confirm|antecedents? familia|risque|plutot qu|n'est pas|abandonn|infirm|normale?s?(?![a-z])|negati|pas la maladie|evoqu|indemne|n'a pas|n'ai pas|hypothese)");

  record Fact(String words, List<Piece> pieces, int rank) {}

  private Background() {}

  /** True when the sentence tells of a relative's illness or treatment. */
  static boolean family(Piece piece) {
    return FAMILY.matcher(piece.folded()).find();
  }

  /** One sentence of each kind, the newest that says something. */
  static List<Fact> context(Chart chart, List<Piece> pieces) {
    Map<Integer, Fact> found = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.copied() || ROUTINE.matcher(piece.folded()).find() || piece.genre().startsWith("admin") || piece.genre().startsWith("secret") || piece.genre().startsWith("certif") || piece.genre().startsWith("compte rendu de reunion")) {
        continue;
      }
      for (int kind = 0; kind < CONTEXT.size(); kind++) {
        for (Part part : piece.parts()) {
          if (CONTEXT.get(kind).matcher(part.folded()).find()) {
            boolean old = piece.date().isBefore(chart.today().minusMonths(36));
            Fact before = found.get(kind);
            int rank = (kind == 4 || kind == 7 ? 6 : 10) - (old ? 5 : 0) + (piece.date().isAfter(chart.today().minusMonths(10)) ? 3 : 0);
            if (before == null || rank >= before.rank() - 3) {
              found.put(kind, new Fact(short15(piece, part), List.of(piece), rank));
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

  static String short15(Piece piece, Part part) {
    if (Letters.words(piece.text()) <= 14) {
      return piece.text().replaceAll("[.;,]+$", "");
    }
    String[] words = part.text().split("\\s+");
    List<Part> parts = piece.parts();
    int at = parts.indexOf(part);
    if (words.length < 7 && at + 1 < parts.size()) {
      String more = piece.part(part.from(), parts.get(at + 1).to());
      if (Letters.words(more) <= 14) {
        return more.replaceAll("[.;,]+$", "");
      }
    }
    return words.length > 14 ? String.join(" ", List.of(words).subList(0, 14)) : part.text();
  }

  private static final Pattern STAY = Pattern.compile("(?:sejour|hospitalise\\w*) du (\\d{1,2}(?:er)?(?: [a-z]+)?) au (\\d{1,2}(?:er)? [a-z]+ \\d{4})");
  private static final Pattern MOTIVE = Pattern.compile("^ ?(?:motif|diagnostic|conclusion|analyse)[^:]{0,25}: ?");

  /** Stays in hospital and calls at an emergency ward, newest first. */
  static List<Fact> stays(Chart chart, List<Piece> pieces) {
    List<Fact> facts = new ArrayList<>();
    LocalDate from = chart.today().minusMonths(9);
    Map<Object, List<Piece>> bySource = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      boolean ward = piece.genre().contains("hospit") || piece.genre().contains("urgence");
      if (ward && !piece.date().isBefore(from) && !piece.copied()) {
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
        words = said.parts().size() > 1 && Letters.words(said.text()) > 16 ? part.text() : said.text();
      }
      String kind = said.genre().contains("urgence") ? "Urgences le " : "Hospitalisation, sortie le ";
      facts.add(new Fact(kind + Days.day(said.date()) + " : " + words.replaceAll("[.;,]+$", ""), List.of(said), 10));
    }
    return facts.reversed();
  }

  /** What lasts, by its newest or most telling sentence; a word says it only once. */
  static List<Fact> lasting(Chart chart, List<Piece> pieces) {
    Map<String, Fact> found = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.copied() || family(piece) || ROUTINE.matcher(piece.folded()).find()) {
        continue;
      }
      for (Part part : piece.parts()) {
        Matcher lasting = LASTING.matcher(part.folded());
        if (!lasting.find() || DENIED.matcher(part.folded()).find() || DENIED.matcher(piece.folded().substring(0, part.from())).find() && piece.folded().length() < 120) {
          continue;
        }
        String key = lasting.group().substring(0, Math.min(7, lasting.group().length()));
        boolean side = part.folded().matches(".*(?:droite?|gauche)s?(?![a-z]).*");
        boolean ward = piece.genre().contains("hospit") || piece.genre().contains("operat") || piece.genre().contains("urgence") || piece.genre().contains("anatomo");
        int rank = (side ? 4 : 0) + (ward ? 4 : 0) + (piece.genre().startsWith("courrier") ? 2 : 0) + (Letters.words(part.text()) > 2 ? 1 : -3) - (Letters.words(part.text()) > 16 ? 2 : 0);
        Fact before = found.get(key);
        if (before == null || rank > before.rank()) {
          String[] words = part.text().split("\\s+");
          String text = words.length > 13 ? String.join(" ", List.of(words).subList(0, 13)) : part.text();
          found.put(key, new Fact(text + " (" + piece.date().getYear() + ")", List.of(piece), rank));
        }
      }
    }
    List<Fact> facts = new ArrayList<>(found.values());
    facts.sort((a, b) -> b.rank() - a.rank());
    return facts;
  }

  private static final Pattern ALARM =
      Pattern.compile(
          "suspect|acr ?[45]|(?<![a-z])positi(?:f|ve)s?(?![a-z])|croissance|apparition|recidive|aggrav|degrad|hallucin|ecoulement|vertige|syncope|malaise|perte de (?:\\d|poids|\\w+ kilos)|a repris|recommence|dyspnee|saigne|rougeur|escarre|plaie|chute|crise|reprise|douleur|fievre|grossesse|insuffisant|echec|baisse|eleve|inquiet|idees noires");

  /** What the newest texts say that is out of the ordinary. */
  static List<Fact> news(Chart chart, List<Piece> pieces) {
    List<Fact> facts = new ArrayList<>();
    LocalDate from = chart.today().minusMonths(3);
    for (Piece piece : pieces) {
      if (piece.copied() || piece.date().isBefore(from) || family(piece) || ROUTINE.matcher(piece.folded()).find()) {
        continue;
      }
      for (Part part : piece.parts()) {
        if (ALARM.matcher(part.folded()).find() && !DENIED.matcher(part.folded().replaceAll("suspect\\w*", "")).find()) {
          long days = java.time.temporal.ChronoUnit.DAYS.between(piece.date(), chart.today());
          int rank = 10 - (int) (days / 12) + (piece.folded().startsWith("conclusion") ? 5 : 0) + (piece.genre().startsWith("courrier") ? -2 : 0) + (piece.genre().startsWith("infirm") || piece.genre().startsWith("tele") ? 3 : 0);
          facts.add(new Fact(Pending0.cut(piece, part) + " (" + Days.day(piece.date()).substring(0, 5) + ")", List.of(piece), rank));
          break;
        }
      }
    }
    facts.sort((a, b) -> b.rank() - a.rank());
    return facts;
  }
}
