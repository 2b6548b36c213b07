package org.galien.ai.triage.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Judges how a mention brings its person in: by its label, its place, the grammar around it. */
final class Introduction {
  private static final String SEEN =
      "(?:(?:re)?vue?|recue?|rencontree?|examinee?|auscultee?|operee?|hospitalisee?|accueillie?|adressee?|confiee?|suivie?|traitee?"
          + "|soignee?|evaluee?|admise?|transferee?|vaccinee?|exploree?|convoquee?|consultee?|prise? en (?:charge|soins?)|prelevee?)";
  private static final Pattern CARES_FOR =
      Pattern.compile(
          "^"
              + SEEN
              + "(?: |$)|(?:^|[ '])(?:(?:j'ai|j'avais|avons|ai|avoir|ayant|a|avez|m'avoir|nous avoir|m'avez|nous avez|m'as|ont) (?:\\w+ ){0,2}"
              + SEEN
              + "|(?:re)?(?:vois|voyons)|recois|recevons|suis|suivons|examine|examinons|adresse|adressons|adressez|adresser|confie|confions|confiez|confier|envoie|envoyons|envoyer"
              + "|recevoir|revoir|voir|examiner|prendre en charge|accueillir|hospitaliser|suivre|evaluer|soigne|traite|opere)(?: |$)");
  private static final Pattern UNDERGOES =
      Pattern.compile(
          "^(?:,? ?(?:qui|lequel|laquelle) )?(?:(?:a|avait) (?:bien |deja |donc )?(?:ete|eu|beneficie|presente|subi|consulte|fait l'objet)\\b"
              + "|est (?:actuellement |bien |toujours |deja |aussi )?(?:"
              + SEEN
              + "|atteinte?|porteuse|porteur|connue?|sortie?|decedee?|stable|apte|inapte|en (?:bonne sante|arret)|hospitalise)\\b"
              + "|(?:presente|consulte|souffre|beneficie|necessite)\\b|s'est presentee?\\b|(?:nous |m'|vous )(?:est|a ete) (?:adressee?|confiee?)\\b|m'a consultee?\\b)");
  private static final Pattern ACT =
      Pattern.compile(
          "(?:\\w+(?:gramme|graphie|scopie|metrie|centese|ectomie|plastie|tomie|biologie|therapie|logie)s?|comptes? rendus?|rendus?|resultats?|bilans?|examens?|analyses?"
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
  private static final Pattern PATIENT_FIRST =
      Pattern.compile("^(?:jeune )?(?:patiente?|enfant|bebe|nourrisson|eleve|residente?)\\b");
  private static final Pattern FORM = Pattern.compile("^(?:1er |premier )?(?:pre)?noms?\\b");
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:^|[ '])(?:de|du|d'|des|a|au|aux|par|avec|et|entre|chez|contre)(?: (?:la|le|l'|son|sa|votre|notre|un|une|cet|cette))?$");
  private static final Pattern CERTIFIES =
      Pattern.compile("(?:certifie|atteste)\\w* (?:bien )?qu[e']$");
  private static final Pattern CARE_TO =
      Pattern.compile(
          "(?:^|[ '])(?:soins|prescri\\w+|dispense\\w*|administre\\w*|delivre\\w*)(?: [a-z]+){0,2} a$");
  private static final Pattern WRITES =
      Pattern.compile(
          "(?:^|[ ,'])(?:je suis|je m'appelle|je me nomme|soussignee?|soussigne\\(e\\))(?:,? (?:la |le )?(?:patiente?))?,?$");
  private static final Pattern FOR_KIN =
      Pattern.compile(
          "\\b(?:pour|avec|et|concernant|au sujet de|a propos de|amene\\w*|accompagnant|accompagne(?! de| par)|presente|inquiete? \\w+) (?:son|sa|ses|leurs?) (?:\\w+ )?\\w+");
  private static final Pattern CARED_KIN =
      Pattern.compile(
          "(?:"
              + CARES_FOR.pattern()
              + ")(?:(?!avec |par |de |chez |pour |et |au |a )[a-z]+ |(?:en|ce) [a-z]+ ){0,3}(?=(?:son|sa|ses|leurs?|votre|vos) ([a-z]+(?:-[a-z]+)?))");
  private static final Pattern WITH_KIN =
      Pattern.compile(
          "\\b(?:accompagnee?|presence|avec|aupres|entouree?|seule?)(?: de| par)? (?:son|sa|ses) (?:\\w+ )?\\w+");

  private final Surroundings around;

  private Introduction(Surroundings around) {
    this.around = around;
  }

  static Standing of(Page page, PersonMention person) {
    return new Introduction(Surroundings.of(page, person.offset(), person.end())).judge(person);
  }

  static boolean isLabelled(Page page, PersonMention person) {
    return Surroundings.of(page, person.offset(), person.end()).isLabelled();
  }

  /**
   * Whether a label, as « Patient : », or a form, « Nom : … Prénom : », tells who the patient is.
   */
  static boolean byLabel(Page page, PersonMention person) {
    Surroundings around = Surroundings.of(page, person.offset(), person.end());
    return around.isLabelled()
        ? Roles.isPatientLabel(around.label())
        : FORM.matcher(around.own()).find();
  }

  /** Whether a label speaks of somebody under care, though not as of the patient. */
  static boolean hintsAtCare(Page page, PersonMention person) {
    return Roles.namesCare(Surroundings.of(page, person.offset(), person.end()).label());
  }

  /** Whether she acts by profession: « suivi par M. … », « Biologiste : Mme … ». */
  static boolean isAgent(Page page, PersonMention person) {
    Surroundings around = Surroundings.of(page, person.offset(), person.end());
    String words = around.isLabelled() ? around.label() : around.before();
    return words.matches("(?:.*[ '])?par")
        || Roles.isProfession(words)
        || Roles.startsWithProfession(around.after().replaceFirst("^[, ]+", ""))
        || around.after().isEmpty() && Roles.startsWithProfession(lineBelow(page, person));
  }

  private static String lineBelow(Page page, PersonMention person) {
    int below = page.lineAt(person.end()) + 1;
    String line = below < page.lines().size() ? page.lines().get(below) : "";
    return Fold.plain(line).strip();
  }

  private Standing judge(PersonMention person) {
    if (around.isLabelled() && around.before().isEmpty()) {
      return byLabel();
    }
    if (person.role() == Role.RELATIVE || Roles.startsBeside(apposed())) {
      boolean treated = UNDERGOES.matcher(around.after()).find() || caresForKin(around.before());
      return treated ? Standing.UNSAID : Standing.BESIDE;
    }
    return around.before().isEmpty() ? byPlace() : bySentence();
  }

  private Standing byLabel() {
    String label = around.label();
    if (around.subjectLine() || Roles.isPatientLabel(label)) {
      boolean ofAnother = Roles.startsBeside(apposed()) || Roles.namesKin(around.after());
      return ofAnother && !WITH_KIN.matcher(around.after()).find()
          ? Standing.UNSAID
          : Standing.PATIENT;
    }
    if (Roles.isWeakLabel(label)) {
      return Standing.ALONE;
    }
    if (!Roles.namesKin(label) && isObject(label)) {
      return Standing.PATIENT;
    }
    return Roles.isBesideLabel(label) ? Standing.BESIDE : Standing.UNSAID;
  }

  /** Her name begins the line: alone with her identity, or subject of a sentence. */
  private Standing byPlace() {
    if (undergoes() || PATIENT_FIRST.matcher(around.own()).find()) {
      return Standing.PATIENT;
    }
    boolean prose =
        around
            .after()
            .matches(
                "^(?:que|qui|dont|je|nous|a|est|s'|m'|ne|se|sera|etait|avait|n'|demande|vous)\\b.*");
    return prose || Roles.startsBeside(apposed()) || speaks() ? Standing.UNSAID : Standing.ALONE;
  }

  private boolean speaks() {
    return around.after().matches("^[a-z]+(?:e|ent|ait|ons) (?!:).*")
        && !around.after().contains(":");
  }

  private boolean undergoes() {
    return UNDERGOES.matcher(around.after()).find() && !Roles.namesKin(around.after());
  }

  /** What follows a comma after the identity: « fille de », « donneur apparenté ». */
  private String apposed() {
    return around.after().replaceFirst("^[, ]+", "");
  }

  private Standing bySentence() {
    String before = around.before();
    if (WRITES.matcher(before).find()) {
      return Roles.namesKin(around.after()) ? Standing.UNSAID : Standing.ALONE;
    }
    if (Roles.namesKin(WITH_KIN.matcher(before).replaceAll(" ")) || comesForKin()) {
      return Standing.UNSAID;
    }
    boolean noun = PATIENT_FIRST.matcher(around.own()).find() && !GOVERNED.matcher(before).find();
    if (noun || Roles.endsWithPatientNoun(before) || isObject(before)) {
      return Standing.PATIENT;
    }
    boolean adverb = before.endsWith(",") || CERTIFIES.matcher(before).find();
    return adverb && undergoes() ? Standing.PATIENT : Standing.UNSAID;
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
  private boolean comesForKin() {
    Matcher matcher = FOR_KIN.matcher(around.after());
    return matcher.find() && Roles.namesKin(matcher.group());
  }

  private boolean isObject(String before) {
    List<String> words = List.of(before.split("[^\\p{L}\\d]+"));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (before.matches(
            "(?:.*[ ,])?(?:concerne|concernant|au sujet d[e']|a propos d[e'])(?: l'| le| la)?")
        || CARE_TO.matcher(before).find()) {
      return true;
    }
    if (last.equals("pour")) {
      return around.subjectLine() || words.size() <= 4;
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
    return end >= 0 && !endsWithNoun(before.substring(Math.min(end, before.length())));
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
