package org.galien.ai.summaries.synthesis;

import java.util.List;
import java.util.regex.Pattern;
import org.galien.ai.summaries.french.Vocabulary;

/** Finds in a text why a drug was stopped: what is said of the patient just before. */
final class Reasons {

  private static final Pattern SYMPTOM =
      Pattern.compile(
          "(?<![a-z])(?:hyp[eo]\\w+emie|hypo\\w+|hyper\\w+|cauchemar|agress|col[eè]re|idees? suicid|suicid|toux|myalg|arthralg|crampe|douleur|diarrh|nausee|vomiss|mycos|balanit|edeme|vertig|malaise|chute|syncop|bradyc|tachyc|confus|hallucin|insomn|saign|hemorrag|thrombo|phleb|embol|eruption|prurit|urticair|choc|collaps|bronchosp|pancreat|hepat|cytolyse|neutrop|agranulo|anemie|insuffisan|calcul|colique|manque du mot|tremble|jeu|dettes|impulsion|blocage|mutique|tendin|tendon|rupture|esophag|ulcer|gastr|osteo|fractur|qt|infection|pneumo|echec|inefficac|enceinte|grossesse|malform|teratogen|prise de poids|kilos|anaphyla|allerg|dress|lyell|toxiderm|gynecomast|impuissan|raideur|dyskin|acidose|lithi|surdos|intox|sec|constip|retention|glauc|gout|goutte|rash|fievre|meteor|fibros|toxic)");
  private static final int MOST_WORDS = 7;

  /**
   * @param clinical true when it names a symptom or an illness
   */
  record Reason(String words, Piece piece, boolean clinical) {}

  private Reasons() {}

  static Reason of(List<Piece> pieces, Piece stop, Drug drug, DrugNames names) {
    int at = pieces.indexOf(stop);
    Reason best = null;
    for (int i : drug.stopped == null || drug.replaced ? new int[] {at} : new int[] {at, at - 1, at + 1}) {
      if (i < 0 || i >= pieces.size() || pieces.get(i).source() != stop.source()) {
        continue;
      }
      for (Part part : pieces.get(i).parts()) {
        String folded = part.folded();
        boolean symptom = SYMPTOM.matcher(folded).find() || Vocabulary.has("disease", folded.strip());
        boolean denied = folded.matches("(?s).*(?<![a-z])(?:pas d|sans |aucun|ni |absence|negati|normal|plus d|disparition|n'est|parfaitement|ameliorat).*");
        String others = names.in(folded).stream().map(DrugNames.Mention::name).filter(n -> !n.equals(drug.name)).findFirst().orElse(null);
        if (symptom && !denied && others == null && Letters.words(part.text()) > 0) {
          return new Reason(shortened(part.text()), pieces.get(i), true);
        }
      }
    }
    return best;
  }

  private static String shortened(String text) {
    String[] words = text.split("\\s+");
    if (words.length <= MOST_WORDS) {
      return text;
    }
    return String.join(" ", List.of(words).subList(0, MOST_WORDS));
  }
}
