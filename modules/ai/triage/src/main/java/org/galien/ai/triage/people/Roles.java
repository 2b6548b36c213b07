package org.galien.ai.triage.people;

import java.util.regex.Pattern;

/**
 * What labels and nouns make of the person they introduce, folded. The patients' list is closed: a
 * label that is not on it introduces somebody, never the patient.
 */
final class Roles {
  private static final String ID =
      "(?:identite|nom et prenoms?|nom,? prenoms?(?:,? (?:et )?(?:date de naissance|ddn))?|nom ?/"
          + " ?prenoms?|noms?|identification|coordonnees)";
  private static final String PATIENT =
      "(?:patiente?|patient(?:\\(e\\)|[./]e)|malade|detenue?|militaire|receveu(?:r|se)|beneficiaire|enfant|eleve|nourrisson|nouveau[-"
          + " ]nee?|residente?|resident\\(e\\)|usager|bebe"
          + "|consultante?|sportif|sportive|licencie(?:e|\\(e\\))?|hospitalise(?:e|\\(e\\))?|opere(?:e|\\(e\\))?)";
  private static final String UNDERGOES =
      "(?:concerne|teste|examine|hospitalise|soigne|traite|transporte|vu|opere|suivi|preleve|adresse|pris"
          + " en charge|prise en charge)(?:e|\\(e\\))?";
  private static final Pattern PATIENT_LABEL =
      Pattern.compile(
          "(?:(?:"
              + ID
              + "(?: du | de la | de l'|,? ))?(?:votre |notre |le |la |l')?"
              + PATIENT
              + "(?: "
              + UNDERGOES
              + ")?|"
              + ID
              + "|(?:personne|sujet|assure|assuree|beneficiaire) "
              + UNDERGOES
              + "(?: par les soins)?|beneficiaire soins|personne (?:detenue|protegee)|majeure?"
              + " protegee?|(?:le |la )?beneficiaire(?: des soins)?)");
  private static final Pattern WEAK_LABEL =
      Pattern.compile(
          "(?:assure(?:e|\\(e\\))?|adherente?|adherent\\(e\\)|titulaire|expediteur|expeditrice|de|from|salarie(?:e|\\(e\\))?|agent|pour|dossier)");
  private static final Pattern SECTION =
      Pattern.compile("(?:identite|coordonnees) (?:du |de la |de l'|des ).*");
  private static final Pattern PATIENT_WORD =
      Pattern.compile(
          "\\b(?:patiente?|malade|enfant|examine|concerne|soigne|traite|vue?|consultant|beneficiaire|receveu|victime|expose)");

  /** Most end alike; those that also name parties of a case (« demandeur ») are spelled out. */
  private static final String PROFESSIONS =
      "(?:[a-z-]{3,}(?:istes?|logues?|iatres?|icien(?:ne)?|acien(?:ne)?|urgien(?:ne)?)|prescript(?:eur|rice)|manipulat(?:eur|rice)|prelev(?:eur|euse)|interlocut(?:eur|rice)|gestionnaire|secretaire|redact(?:eur|rice)|medecin[a-z"
          + " -]*|infirmiere?|ide|conseiller|conseillere|correspondante?|referente?|praticien(?:ne)?|coordinat(?:eur|rice)|operateur|sage-femme|kinesitherapeute|ergotherapeute|educat(?:eur|rice)|assistante?"
          + " sociale?|direct(?:eur|rice)|chef de [a-z]+|charge(?:e|\\(e\\))? de [a-z]+|cadre de"
          + " sante|service client|(?:suivi|valide|redige|signe|saisi|preleve|transmis)e?s?"
          + " par|expert(?:e)?|avocate?|greffier|greffiere|maitre|aide|interne|externe|copies?(?:"
          + " a| pour)?|double(?: a)?)";

  private static final Pattern PROFESSION = Pattern.compile("(?:.*\\b)?" + PROFESSIONS);
  private static final Pattern PROFESSION_FIRST = Pattern.compile("^" + PROFESSIONS + "\\b");
  private static final String KIN_WORDS =
      String.join("|", Vocabulary.RELATIVES) + "|" + String.join("|", Vocabulary.THIRD_PARTIES);
  private static final Pattern KIN = Pattern.compile("\\b(?:" + KIN_WORDS + ")s?\\b");
  private static final Pattern STARTS_KIN =
      Pattern.compile(
          "^(?:(?:nom|noms|identite|prenom)(?: et prenoms?)? (?:du|de la|de l') ?|le |la |l'|son"
              + " |sa |votre |beau[- ]|belle[- ]|grande?[- ]|ex[- ])?(?:personne (?:de confiance|a"
              + " (?:prevenir|contacter|joindre))\\b.*|"
              + KIN_WORDS
              + ")\\b.*");
  private static final Pattern PATIENT_NOUN =
      Pattern.compile(
          "(?:^|[ '])((?:votre|notre|le|la|l'|cette|ce|du|au|une?) ?)?(?:jeune"
              + " )?(?:patiente?|enfant|nourrisson|residente?|bebe|eleve)(,?)(?: (?:commune?|en"
              + " charge|suivie?))?$");
  private static final Pattern OF_WHOM =
      Pattern.compile(
          "(?:^| )(?:de|du|d'|a|au|par|avec|des) ?(?:votre|notre|le|la|l'|cette|ce)? ?$");

  private Roles() {}

  static boolean isPatientLabel(String label) {
    return PATIENT_LABEL.matcher(label).matches();
  }

  /** Whether the words may head the lines that tell an identity: « Patient », « Identité de … ». */
  static boolean isSection(String words) {
    return isPatientLabel(words) || SECTION.matcher(words).matches();
  }

  static boolean isWeakLabel(String label) {
    return WEAK_LABEL.matcher(label).matches();
  }

  /** Whether the words end with a profession, as one that is written before a name. */
  static boolean isProfession(String words) {
    return PROFESSION.matcher(words).matches();
  }

  static boolean startsWithProfession(String words) {
    return PROFESSION_FIRST.matcher(words).find();
  }

  static boolean namesCare(String label) {
    return PATIENT_WORD.matcher(label).find();
  }

  /** Whether the words begin with a relative: « mère », « personne de confiance », « tuteur ». */
  static boolean startsBeside(String words) {
    return STARTS_KIN.matcher(words).matches();
  }

  static boolean isBesideLabel(String label) {
    return startsBeside(label) || namesKin(label) && !namesCare(label);
  }

  static boolean namesKin(String words) {
    return KIN.matcher(words).find();
  }

  /** « votre patient » just before a name; not « la voisine de votre patient, Mme … ». */
  static boolean endsWithPatientNoun(String words) {
    var m = PATIENT_NOUN.matcher(words);
    if (!m.find()) {
      return false;
    }
    boolean apart = !m.group(2).isEmpty();
    return !apart || !OF_WHOM.matcher(words.substring(0, m.start() + 1)).find();
  }
}
