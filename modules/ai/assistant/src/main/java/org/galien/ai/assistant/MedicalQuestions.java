package org.galien.ai.assistant;

import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Tells questions about a body from questions about a practice. */
final class MedicalQuestions {

  private static final Pattern MEDICAL =
      Pattern.compile(
          "\\b(?:posologie|dose|doser|dosage|milligrammes?|\\d+ ?mg|effets? (?:secondaires?|indesirables?)|contre-indi\\w+|symptomes?"
              + "|diagnosti\\w+|interpret\\w+|grave[s]? docteur|quel (?:traitement|medicament|antibiotique)|quels? (?:traitements|medicaments)"
              + "|(?:peut|puis)-(?:il|elle|je|on) (?:prendre|arreter|doubler|donner un)|(?:arreter|prendre|donner|augmenter|diminuer) (?:le"
              + "|la|son|sa|les|du|de l.)"
              + " ?(?:traitement|medicament|paracetamol|antibiotique|anticoagulant|insuline|doliprane|aspirine)|enceinte.*prendre|c'est grave (?:docteur|si)"
              + "|taux (?:normal|anormal|trop)|resultat (?:normal|anormal)|faut-il s'inquieter)\\b");

  private MedicalQuestions() {}

  static boolean is(String question) {
    return MEDICAL.matcher(Folding.fold(question).replace('’', '\'')).find();
  }
}
