package org.galien.ai.assistant.answers;

import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** The kind of thing a question asks for, where it can be told from its words. */
enum Value {
  PHONE(
      "numero de (?:telephone|portable|fax|la ligne|poste)|quel (?:est le |est son |)?(?:telephone|portable)"
          + "|quel numero|numero d[eu']|a quel numero",
      "(?:\\d[ .]?){8,}|\\b(?:15|17|18|112|114|116|3\\d{3}|11[68] ?\\d{3})\\b|\\b\\d{2,4}\\b"),
  CODE(
      "\\b(?:quel|quels|quelle|quelles) (?:est |sont )?(?:le |la |les |l'|son |nos? |notre )?"
          + "(?:nouveau |nouvel |)(?:code|mot de passe|identifiant|pin|digicode)",
      "\\d|«[^»]+»|\\b(?:zero|deux|trois|quatre|cinq|six|sept|huit|neuf)(?: \\w+)? (?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf)\\b"),
  MONEY(
      "\\b(?:quel|quels|quelle) (?:est |sont )?(?:le |la |les )?(?:montant|prix|tarif|somme|cout)"
          + "|combien (?:ca |cela |)?(?:coute|paie|paye|vaut|demande|facture|regle|rembourse|d'euros|d.argent)"
          + "|\\bcombien (?:est|sont) (?:paye|factur)|de quel montant|quel montant|a combien (?:est|s.eleve)",
      Numerals.ANY + " ?(?:€|euros?|balles|centimes)|\\bgratuit"),
  CLOCK(
      "quelles? heures?",
      "\\b\\d{1,2} ?(?:h\\b|heures?\\b|:\\d\\d)|\\bmidi\\b|\\bminuit\\b|\\bh\\d|"
          + Numerals.HOUR
          + " heures?\\b(?! ouvr)"),
  DURATION(
      "combien de temps|combien (?:de |d')(?:minutes|heures|jours|semaines|mois|annees|ans)|quel(?:le)?s? (?:est |sont )?(?:le |la |l')?"
          + "(?:delai|duree|preavis)|sous quel delai|dans quel delai|quels? delais?|combien dure",
      Numerals.ANY
          + " ?(?:minutes?|min|heures?|h\\b|jours?|semaines?|mois|ans?\\b|annees?)|\\b(?:le jour meme|dans la journee|la veille|"
          + "demi-heure|quart d'heure|tout de suite|immediatement|le lendemain|du jour au lendemain|huitaine|quinzaine)\\b"),
  COUNT(
      "combien",
      "\\b" + Numerals.ANY + "\\b|\\b(?:aucun|aucune|plusieurs|autant|double|triple|moitie)\\b"),
  ADDRESS(
      "quelle est l'adresse|a quelle adresse",
      "@|arobase|\\brue\\b|avenue|boulevard|place\\b|chemin|route|impasse|allee"),
  DAY(
      "quels? jours?|quelle date|quelle semaine|quels? mois",
      "\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
          + "|octobre|novembre|decembre)s?\\b|\\ble "
          + "(?:premier|1er|dernier|"
          + Numerals.ANY
          + ")\\b|\\b(?:chaque|tous les) (?:jour|matin|soir)|jour meme|lendemain|veille|quotidien|mensuel|fin de mois"),
  ANY(null, null);

  private final Pattern asked;
  private final Pattern said;

  Value(String asked, String said) {
    this.asked = asked == null ? null : Pattern.compile(asked);
    this.said = said == null ? null : Pattern.compile(said);
  }

  /** What a question asks for: the first kind that fits. */
  static Value askedBy(String question) {
    String folded = fold(question);
    for (Value value : values()) {
      if (value.asked != null && value.asked.matcher(folded).find()) {
        return value;
      }
    }
    return ANY;
  }

  boolean in(String text) {
    return said == null || said.matcher(fold(text)).find();
  }

  static String fold(String text) {
    return Folding.fold(text).replace('’', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
