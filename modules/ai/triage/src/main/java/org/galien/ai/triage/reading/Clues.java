package org.galien.ai.triage.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Role;
import org.galien.ai.triage.rules.Clue;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Observes the clues that the rules may use besides words. */
final class Clues {
  private static final String UNIT =
      "(?:g/d?l|mg/d?l|[mµun]?mol/l|g/100 ?ml|t/l|g/l|ui/l|u/l|mui/l|ng/m?l|[µup]g/l|pg/ml|%|fl|pg|meq/l|/mm3|/ml|ml/min\\S*|giga/l|tera/l|mm|s|sec|mui/ml|kui/l|ua/ml)";
  private static final Pattern RESULT =
      Pattern.compile(
          "^\\s*[a-z][^\\d]{2,45}?[\\s.:_*]*(?:<|>)?\\s*\\d+(?:[.,]\\d+)?\\s*\\*?\\s*"
              + UNIT
              + "(?![a-z]).*");
  private static final Pattern RANGE =
      Pattern.compile("[(\\[]?\\s*(?:<|>|inf|sup|\\d+(?:[.,]\\d+)?\\s*(?:-|–|a|à)\\s*\\d).*");
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?:je suis (?:enceinte|votre patient|suivie?|malade|embete|desole|en vacances|la maman|le papa|le fils|la fille)"
              + "|j'ai (?:mal|de la fievre|besoin|oublie|perdu|arrete|une|un|des|toujours|encore|rendez|fait|eu|vu|recu|pris)"
              + "|je n'ai (?:plus|pas)|je (?:voudrais|souhaiterais|souhaite|vous ecris|vous contacte|pars|prends|demenage|tousse|vomis|saigne|dois|peux|me permets|viens)"
              + "|j'aimerais|mes (?:medicaments|resultats|douleurs|enfants|analyses)"
              + "|mon (?:mari|fils|pere|bebe|epouse?|epoux|compagnon|dossier|traitement|ordonnance|arret|dos|genou|ventre|employeur|rendez-vous|medecin|assurance|coeur)"
              + "|ma (?:fille|mere|femme|compagne|prise de sang|soeur|tension|jambe|tete|carte|mutuelle|mutation)"
              + "|me demandent?|nous demenageons|est-ce que je|dois-je|puis-je|faut-il que|merci docteur|vous m'aviez|vous nous suivez|pouvez-vous me|pourriez-vous me|pour moi)");
  private static final Pattern PROFESSIONAL =
      Pattern.compile(
          "cher confrere|chere consoeur|mon cher ami|chers confreres|confraternel|je soussigne|votre patiente?\\b"
              + "|remplac(?:ement|ant)|cabinet d'|notre adherent|notre offre|infirmerie|mssante|@mss\\.|apicrypt|\\bvue? ce jour\\b|je l'ai rassure|mon parcours|ma candidature|mon internat|medecin these|cher collegue|notre assure"
              + "|lettre de motivation|veuillez trouver ci-joint (?:la facture|notre)|contrat n|offre reservee|nos tarifs|que vous m'avez adresse");
  private static final Pattern SENDER =
      Pattern.compile(
          "(?m)^\\s*(?:expediteur|expeditrice|de|message (?:de|du patient))\\s*:\\s*(?!dr\\b|docteur|service|laboratoire)");

  private Clues() {}

  static Set<Clue> of(Page page, List<PersonMention> people) {
    Set<Clue> clues = EnumSet.noneOf(Clue.class);
    String plain = Fold.plain(page.text());
    if (page.lines().stream().filter(Clues::isResult).count() >= 3) {
      clues.add(Clue.RESULT_TABLE);
    }
    if (people.stream().noneMatch(p -> p.role() == Role.SUBJECT && (p.isDated() || p.labelled()))) {
      clues.add(Clue.NO_PATIENT);
    }
    if (writesAsPatient(plain)) {
      clues.add(Clue.PATIENT_WRITES);
    }
    return clues;
  }

  private static boolean isResult(String line) {
    String plain = Fold.plain(line);
    return line.length() < 130 && RESULT.matcher(plain).matches() && RANGE.matcher(plain).find();
  }

  /**
   * At least two turns of a patient's own speech, or one under a sender's line, and no colleague's.
   */
  private static boolean writesAsPatient(String plain) {
    if (PROFESSIONAL.matcher(plain).find()) {
      return false;
    }
    long turns = FIRST_PERSON.matcher(plain).results().map(r -> r.group()).distinct().count();
    boolean sender = SENDER.matcher(plain).find();
    return turns >= 2
        || turns >= 1 && (sender || plain.length() < 900)
        || sender && plain.length() < 1500;
  }
}
