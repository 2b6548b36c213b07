package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.summaries.french.SentenceSplitter;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.Span;

/**
 * The sentences of a record from the oldest to the newest, without those of papers that were found
 * to be another person's, and marked where they only repeat an older text.
 */
final class Pieces {

  private static final Pattern MISFILED =
      Pattern.compile(
          "par erreur|erreur de (?:rattachement|classement|dossier|patient|"
              + "personne)|mauvais dossier"
              + "|homonyme|document retire|courrier retire|retiree? du dossier|sortie? du dossier|"
              + "ne pas (?:en )?tenir compte|reclasse|autre (?:patiente?|malade|dossier)"
              + "|(?:n'est|ne sont) pas (?:concerne|le sien|la sienne|a (?:lui|elle))"
              + "|concern(?:e|ait|ent|aient) (?:en fait |bien |plutot )?(?:son|sa|ses|"
              + "une? autre|une? homonyme|une? voisine?|m\\.|mme|monsieur|madame|l[ea] "
              + "(?:pere|mere|frere|seur|fils|fille|mari|femme|voisine?|cousine?|"
              + "patient))|appartien\\w* a|appartenai\\w* a|(?:celui|celle) d'une? autre|"
              + "s'est trompee? de|pas pour (?:lui|elle) "
              + "|(?:est|sont|etait) ce(?:lui|lle|ux|lles) de (?:son|sa|ses|m\\.|mme|"
              + "monsieur|madame)");
  private static final Pattern PAPER =
      Pattern.compile(
          "courrier|lettre|compte rendu|resultat|document|bilan|scanner|irm|radio|echo|coloscopie"
              + "|biologie|analyse|examen|rapport|piece|ordonnance|feuille|papier|prise de sang");
  private static final int LONG_ENOUGH = 28;

  private Pieces() {}

  static List<Piece> of(Chart chart) {
    List<Source> sources =
        chart.sources().stream()
            .filter(s -> !s.date().isAfter(chart.today()))
            .sorted(Comparator.comparing(Source::date))
            .toList();
    Set<Source> out = withdrawn(sources);
    Map<String, LocalDate> said = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (Source source : sources) {
      if (!out.contains(source)) {
        read(source, said, pieces);
      }
    }
    return pieces;
  }

  private static void read(Source source, Map<String, LocalDate> said, List<Piece> into) {
    int order = 0;
    for (Span span : SentenceSplitter.split(source.text())) {
      String folded = Letters.fold(source.text().substring(span.start(), span.end()));
      String exact = folded.replaceAll("[^a-z0-9]+", " ").strip();
      String alike = "~" + folded.replaceAll("\\d+", "#").replaceAll("[^a-z#]+", " ").strip();
      boolean copied = older(exact, source, said);
      boolean echoed = older(alike, source, said);
      into.add(new Piece(source, span, order++, copied, echoed));
    }
  }

  private static boolean older(String mark, Source source, Map<String, LocalDate> said) {
    LocalDate first = said.putIfAbsent(mark, source.date());
    return first != null && mark.length() > LONG_ENOUGH && first.isBefore(source.date());
  }

  /** A note that takes a paper back names its day; the note itself tells of somebody else too. */
  private static Set<Source> withdrawn(List<Source> sources) {
    Set<Source> out = new HashSet<>();
    for (Source note : sources) {
      String folded = Letters.fold(note.text());
      if (!MISFILED.matcher(folded).find() || !PAPER.matcher(folded).find()) {
        continue;
      }
      Set<LocalDate> named = new HashSet<>();
      for (Days.Day day : Days.in(folded, note.date())) {
        if (day.exact()) {
          LocalDate at = day.last().isAfter(note.date()) ? day.last().minusYears(1) : day.last();
          named.add(at);
        }
      }
      List<Source> taken =
          sources.stream().filter(s -> s != note && named.contains(s.date())).toList();
      if (taken.isEmpty()) {
        taken = lastOfItsKind(note, folded, sources);
      }
      if (!taken.isEmpty() && folded.length() < 700) {
        out.addAll(taken);
        out.add(note);
      }
    }
    return out;
  }

  /** « Le scanner reçu lundi n'est pas le sien »: the last paper of that kind before the note. */
  private static List<Source> lastOfItsKind(Source note, String folded, List<Source> sources) {
    Source found = null;
    for (Source source : sources) {
      boolean before = source != note && !source.date().isAfter(note.date());
      boolean near = source.date().isAfter(note.date().minusDays(75));
      if (before && near && named(Letters.fold(source.genre()), folded)) {
        found = source;
      }
    }
    return found == null ? List.of() : List.of(found);
  }

  private static boolean named(String genre, String folded) {
    if (genre.matches("(?:consult|note|tele|secret|infirm|visite|admin).*")) {
      return false;
    }
    String[] words = genre.split("[^a-z]+");
    String last = words[words.length - 1];
    return last.length() > 2 && folded.contains(last.substring(0, Math.min(8, last.length())));
  }
}
