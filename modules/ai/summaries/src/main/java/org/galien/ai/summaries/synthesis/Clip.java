package org.galien.ai.summaries.synthesis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Shortens a sentence to the clauses that matter: always characters of the source in a row. */
final class Clip {

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:Conclusion|Résultat|Motif|Évolution|Histoire|Sortie|Suivi|Suites|"
              + "Analyse|Au total|Visite|Passage) ?: "
              + "|(?:Appel|Message|Mot|Mail|Courriel)[^:,.]{0,30} : |"
              + "[\\p{Lu}][\\p{L}'-]{2,20} (?:rappelle|appelle|dit|signale|prévient|"
              + "annonce)(?: que)? ?:? (?=\\p{L})"
              + "|[\\p{Lu}][\\p{L}-]+, (?:sa|son) \\p{L}+ : |La \\p{L}+ (?:dit|signale) que )");
  private static final Pattern END = Pattern.compile("[\\s.;,:]+$");

  private Clip() {}

  /**
   * @param score of a clause; the best one is kept, with its neighbours while they fit
   * @param most words, unless the best clause alone has more: it is cut at twice as many
   */
  static String of(Piece piece, ToDoubleFunction<Part> score, int most) {
    String whole = LEAD.matcher(piece.text().strip()).replaceFirst("");
    if (Letters.words(whole) <= most) {
      return END.matcher(whole).replaceFirst("");
    }
    List<Part> parts = piece.parts();
    int first = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < parts.size(); i++) {
      double value = score.applyAsDouble(parts.get(i));
      if (value > best) {
        best = value;
        first = i;
      }
    }
    int last = first;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last + 1 < parts.size() && count(piece, parts, first, last + 1) <= most) {
        last++;
        grown = true;
      } else if (first > 0 && count(piece, parts, first - 1, last) <= most) {
        first--;
        grown = true;
      }
    }
    String text = piece.part(parts.get(first).from(), parts.get(last).to());
    return END.matcher(first(text, most + most / 2)).replaceFirst("");
  }

  static String first(String text, int most) {
    String[] words = text.strip().split("\\s+");
    return words.length > most ? String.join(" ", List.of(words).subList(0, most)) : text.strip();
  }

  private static int count(Piece piece, List<Part> parts, int first, int last) {
    return Letters.words(piece.part(parts.get(first).from(), parts.get(last).to()));
  }
}
