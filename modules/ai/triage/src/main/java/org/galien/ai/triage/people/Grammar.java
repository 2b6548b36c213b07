package org.galien.ai.triage.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence of care does to whom it names; words are folded. */
final class Grammar {
  private static final String SEEN =
      "(?:(?:re)?vue?|recue?|rencontree?|examinee?|auscultee?|operee?|hospitalisee?|accueillie?|adressee?|confiee?|suivie?|traitee?|soignee?|evaluee?|admise?|transferee?|vaccinee?|exploree?|convoquee?|consultee?|prise?"
          + " en (?:charge|soins?)|prelevee?)";
  private static final Pattern CARES_FOR =
      Pattern.compile(
          "^"
              + SEEN
              + "(?: |$)|(?:^|[ '])(?:(?:j'ai|j'avais|avons|ai|avoir|ayant|a|avez|m'avoir|nous"
              + " avoir|m'avez|nous avez|m'as|ont) (?:\\w+ ){0,2}"
              + SEEN
              + "|(?:re)?(?:vois|voyons)|recois|recevons|suis|suivons|examine|examinons|adresse|adressons|adressez|adresser|confie|confions|confiez|confier|envoie|envoyons|envoyer|recevoir|revoir|voir|examiner|prendre"
              + " en charge|accueillir|hospitaliser|suivre|evaluer|soigne|traite|opere)(?: |$)");
  private static final Pattern UNDERGOES =
      Pattern.compile(
          "^(?:,? ?(?:qui|lequel|laquelle) )?(?:"
              + SEEN
              + " (?!a |par (?:m|mme) )|(?:a|avait) (?:bien |deja |donc"
              + " )?(?:ete|eu|beneficie|presente|subi|consulte|fait l'objet)\\b|est (?:actuellement"
              + " |bien |toujours |deja |aussi )?(?:"
              + SEEN
              + "|atteinte?|porteuse|porteur|connue?|sortie?|decedee?|stable|apte|inapte|en"
              + " (?:bonne"
              + " sante|arret)|hospitalise)\\b|(?:presente|consulte|souffre|beneficie|necessite)\\b|s'est"
              + " presentee?\\b|(?:nous |m'|vous )(?:est|a ete) (?:adressee?|confiee?)\\b|m'a"
              + " consultee?\\b)");
  private static final Pattern CONFIDED =
      Pattern.compile(
          "^,? ?(?:que|dont) (?:vous|tu|nous|j'|je) ?(?:\\S+"
              + " ){0,3}(?:adress|confi|envoy|sui[vs]|recu|vu|vo[iy]|examin|oper|hospitalis|trait|pris)\\w*");
  private static final Pattern ACT =
      Pattern.compile(
          "(?:\\w+(?:gramme|graphie|scopie|metrie|centese|ectomie|plastie|tomie|biologie|therapie|logie)s?|comptes?"
              + " rendus?|rendus?|resultats?|bilans?|examens?|analyses?"
              + "|irm|scanner|radios?|echo|doppler|dosages?|prelevements?|prise|consultations?|hospitalisations?|sejours?|suivi|evolution|nouvelles|dossier|etat|charge|sante"
              + "|traitements?|ordonnances?|expertise|deces|transfert|retour|eval(?:uation)?|protocole|grossesse|sortie|synthese|observation|intervention|operation|passage|admission|entree|accouchement|visite|situation|cas|biopsie|frottis"
              + "|tests?|serologies?|vaccinations?|reeducation|soins|sang|renouvellement)");
  private static final Set<String> DETERMINERS =
      Set.of(
          "le", "la", "l", "les", "un", "une", "votre", "notre", "son", "sa", "leur", "cet",
          "cette", "ce", "mon", "ma");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "en", "de", "d", "du", "des", "a", "au", "aux", "dans", "pour", "sur", "par", "chez",
          "depuis", "apres", "avant", "suite", "avec");
  private static final Set<String> TIMES =
      Set.of("jour", "matin", "soir", "midi", "semaine", "mois", "apres", "fois", "nuit");
  private static final Pattern CERTIFIES =
      Pattern.compile("(?:certifie|atteste)\\w* (?:bien )?qu[e']$");
  private static final Pattern CARE_TO =
      Pattern.compile(
          "(?:^|[ '])(?:constat|relev|not|observ|retrouv)\\w*(?: [a-z]+){0,3} chez$|^il s'agit"
              + " d[e']$|(?:^|[ '])(?:soins|prescri\\w+|dispense\\w*|administre\\w*|delivre\\w*)(?:"
              + " [a-z]+){0,2} a$");
  private static final Pattern FOR_KIN =
      Pattern.compile(
          "\\b(?:pour|avec|et|concernant|au sujet de|a propos"
              + " de|amene\\w*|accompagnant|accompagne(?! de| par)|presente|inquiete? \\w+)"
              + " (?:son|sa|ses|leurs?) (?:\\w+ )?\\w+");
  private static final Pattern CARED_KIN =
      Pattern.compile(
          "(?:"
              + CARES_FOR.pattern()
              + ")(?:(?!avec |par |de |chez |pour |et |au |a )[a-z]+ |(?:en|ce) [a-z]+"
              + " ){0,3}(?=(?:son|sa|ses|leurs?|votre|vos) ([a-z]+(?:-[a-z]+)?))");

  private Grammar() {}

  /** « …, que vous m'avez adressé », « …, que vous suivez ». */
  static boolean isConfided(String after) {
    return CONFIDED.matcher(after).find();
  }

  /** Whether the words after a name say that its bearer is examined or treated. */
  static boolean undergoes(String after) {
    return UNDERGOES.matcher(after).find();
  }

  static boolean certifies(String before) {
    return CERTIFIES.matcher(before).find();
  }

  /** Whether the words say that a relative is examined or treated: « j'ai vu sa fille ». */
  static boolean caresForKin(String words) {
    Matcher matcher = CARED_KIN.matcher(words);
    while (matcher.find()) {
      if (Roles.namesKin(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** « reçue au sujet de sa fille », « qui amène son fils ». */
  static boolean comesForKin(String after) {
    Matcher matcher = FOR_KIN.matcher(after);
    return matcher.find() && Roles.namesKin(matcher.group());
  }

  /** Whether a name after these words is the object of an examination, a treatment, a letter. */
  static boolean isObject(String before, boolean subjectLine) {
    List<String> words = List.of(before.split("[^\\p{L}\\d]+"));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (before.matches(
            "(?:.*[ ,])?(?:concerne|concernant|au sujet d[e']|a propos d[e'])(?: l'| le| la)?")
        || CARE_TO.matcher(before).find()) {
      return true;
    }
    if (last.equals("pour")) {
      return subjectLine || words.size() <= 4;
    }
    if (last.equals("de") || last.equals("d")) {
      return isAct(words.subList(0, words.size() - 1));
    }
    if (PREPOSITIONS.contains(last) || last.equals("et") || Roles.isProfession(last)) {
      return false;
    }
    Matcher verb = CARES_FOR.matcher(before + " ");
    int end = -1;
    while (verb.find()) {
      end = verb.end();
    }
    String between = before.substring(Math.min(Math.max(0, end), before.length())).stripLeading();
    return end >= 0 && !between.startsWith("par ") && !endsWithNoun(between);
  }

  /**
   * Whether the words before « de » end with an examination, a stay, a state: « bilan de greffe ».
   */
  private static boolean isAct(List<String> words) {
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - 6); i--) {
      if (ACT.matcher(words.get(i)).matches()) {
        return true;
      }
      if (DETERMINERS.contains(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun of its own stands before the name: « le donneur », not « en consultation ». */
  private static boolean endsWithNoun(String between) {
    List<String> words =
        List.of(between.strip().split("[^\\p{L}\\d]+")).stream().filter(w -> !w.isEmpty()).toList();
    for (int i = words.size() - 1; i >= 0; i--) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return false;
      }
      if (DETERMINERS.contains(words.get(i))) {
        boolean governed = i > 0 && PREPOSITIONS.contains(words.get(i - 1));
        String noun = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean time = TIMES.contains(noun) || noun.chars().allMatch(Character::isDigit);
        return !governed && !time;
      }
    }
    return words.size() > 2;
  }
}
