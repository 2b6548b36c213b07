package org.galien.ai.summaries.synthesis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text why a drug was stopped: what is said of the patient just before. */
final class Reasons {

  private static final Pattern SYMPTOM =
      Pattern.compile(
          "(?<![a-z])(?:hyp[eo]\\w+emie|hypo\\w+|hyper\\w+|cauchemar|agress|"
              + "col[eè]re|idees? suicid|suicid|toux|myalg|arthralg|crampe|douleur|"
              + "diarrh|nausee|vomiss|mycos|balanit|edeme|vertig|malaise|chute|syncop|"
              + "bradyc|tachyc|confus|hallucin|insomn|saign|hemorrag|thrombo|phleb|embol|"
              + "eruption|prurit|urticair|choc|collaps|bronchosp|pancreat|hepat|cytolyse|"
              + "neutrop|agranulo|anemie|insuffisan|calcul|colique|manque du mot|tremble|"
              + "jeux?(?![a-z])|dettes|impulsion|blocage|mutique|tendin|tendon|rupture|"
              + "esophag|ulcer|gastr|osteo|fractur|qt|infection|pneumo|echec|inefficac|"
              + "enceinte|grossesse|malform|teratogen|prise de poids|kilos|anaphyla|"
              + "allerg|dress|lyell|toxiderm|gynecomast|impuissan|raideur|dyskin|acidose|"
              + "lithi|surdos|intox|constip|retention|glauc|goutte(?!s)|rash|fievre|"
              + "meteor|fibrose|toxic)");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?<![a-z])(?:pas d|sans |aucun|ni |absence|negati|normal|plus d|"
              + "disparition|n'est|parfaitement|ameliorat)");
  private static final int MOST_WORDS = 5;

  /**
   * @param clinical true when it names a symptom or an illness
   */
  record Reason(String words, Piece piece, boolean clinical) {}

  private Reasons() {}

  static Reason of(List<Piece> pieces, Piece stop, Drug drug, DrugNames names) {
    int at = pieces.indexOf(stop);
    int[] near =
        drug.stopped == null || drug.replaced
            ? new int[] {at}
            : new int[] {at, at - 1, at + 1, at - 2, at - 3};
    for (int i : near) {
      if (i < 0 || i >= pieces.size() || pieces.get(i).source() != stop.source()) {
        continue;
      }
      for (Part part : pieces.get(i).parts()) {
        if (tells(part, drug, names)) {
          return new Reason(shortened(part.text()), pieces.get(i), true);
        }
      }
    }
    return null;
  }

  /** A symptom that is not denied, and not told of another drug. */
  private static boolean tells(Part part, Drug drug, DrugNames names) {
    String folded = part.folded();
    Matcher symptom = SYMPTOM.matcher(folded);
    if (!symptom.find() || DENIED.matcher(folded).find()) {
      return false;
    }
    return names.in(folded).stream()
        .allMatch(m -> m.name().equals(drug.name) || m.from() > symptom.start());
  }

  private static final Pattern VERB =
      Pattern.compile(
          " (?:de (?:m\\.|mme|m(?:onsieur|adame))|est|sont|etait|a|ont|qui|dont|"
              + "depuis|chez|avec|imputable|montre)(?= )");

  /** From the symptom on, up to the verb, when the clause is long. */
  private static String shortened(String text) {
    String folded = Letters.fold(text);
    Matcher symptom = SYMPTOM.matcher(folded);
    int from = symptom.find() ? symptom.start() : 0;
    from = folded.lastIndexOf(' ', from) + 1;
    if (Letters.words(text.substring(0, from)) < 2) {
      from = 0;
    }
    Matcher verb = VERB.matcher(folded);
    int to = symptom.hasMatch() && verb.find(symptom.end()) ? verb.start() : text.length();
    return Clip.first(text.substring(from, to), MOST_WORDS);
  }
}
