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
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.SentenceSplitter;
import org.galien.ai.summaries.french.Span;

/**
 * The sentences of a record from the oldest to the newest, without those of papers that were found
 * to be another person's, and marked where they only repeat an older text.
 */
final class Pieces {

  private static final Pattern MISFILED =
      Pattern.compile(
          "par erreur|erreur de (?:rattachement|classement|dossier|patient|personne)|mauvais dossier"
              + "|homonyme|document retire|courrier retire|retiree? du dossier|sortie? du dossier|"
              + "ne pas (?:en )?tenir compte|reclasse|autre (?:patiente?|malade|dossier)"
              + "|(?:n'est|ne sont) pas (?:concerne|le sien|la sienne|a (?:lui|elle))"
              + "|(?:concernai?ent|concernai?t|appartien\\w+|appartenai\\w+)|celui d'une? autre|celle d'une? autre"
              + "|(?:est|sont|etait) ce(?:lui|lle|ux|lles) de (?:son|sa|ses|m\\.|mme|monsieur|madame)");
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
      String mark = folded.replaceAll("\\d+", "#").replaceAll("[^a-z#]+", " ").strip();
      LocalDate first = said.putIfAbsent(mark, source.date());
      boolean copied = first != null && mark.length() > LONG_ENOUGH && first.isBefore(source.date());
      into.add(new Piece(source, span, order++, copied));
    }
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
      if (!taken.isEmpty() && folded.length() < 700) {
        out.addAll(taken);
        out.add(note);
      }
    }
    return out;
  }
}
