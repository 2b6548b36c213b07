package org.galien.ai.triage.people;

import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Judges how a mention brings its person in: by its label, its place, the grammar around it. */
final class Introduction {
  private static final Pattern PATIENT_FIRST =
      Pattern.compile("^(?:jeune )?(?:patiente?|enfant|bebe|nourrisson|eleve|residente?)\\b");
  private static final Pattern FORM = Pattern.compile("^(?:1er |premier )?(?:pre)?noms?\\b");
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:^|[ '])(?:de|du|d'|des|a|au|aux|par|avec|et|entre|chez|contre)(?:"
              + " (?:la|le|l'|son|sa|votre|notre|un|une|cet|cette))?$");
  private static final Pattern WRITES =
      Pattern.compile(
          "(?:^|[ ,'])(?:je suis|je m'appelle|je me nomme|soussignee?|soussigne\\(e\\))(?:,? (?:la"
              + " |le )?(?:patiente?))?,?$");
  private static final Pattern WITH_KIN =
      Pattern.compile(
          "\\b(?:accompagnee?|presence|avec|aupres|entouree?|seule?)(?: de| par)? (?:son|sa|ses)"
              + " (?:\\w+ )?\\w+");

  private final Surroundings around;

  private final boolean mixedCase;

  private Introduction(Page page, PersonMention person) {
    this.around = Surroundings.of(page, person.offset(), person.end());
    this.mixedCase = !page.isAllCapitals() && !page.isAllLowerCase();
  }

  static Standing of(Page page, PersonMention person) {
    return new Introduction(page, person).judge(person);
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

  /** Whether a label tells whose right or account it is: « Adhérent : ». */
  static boolean byWeakLabel(Page page, PersonMention person) {
    Surroundings around = Surroundings.of(page, person.offset(), person.end());
    return around.isLabelled() && Roles.isWeakLabel(around.label());
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
      boolean treated = Grammar.undergoes(around.after()) || Grammar.caresForKin(around.before());
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
    if (!Roles.namesKin(label) && Grammar.isObject(label, around.subjectLine())) {
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
    return around
            .after()
            .matches(
                "^(?!(?:ce|le|de|une|sexe|suite|rue) )[a-z]+(?:(?<![eiu])e|ent|ait|ons) (?!:).*")
        && !around.after().contains(":");
  }

  private boolean undergoes() {
    boolean confided = mixedCase && Grammar.isConfided(around.after());
    return (confided || Grammar.undergoes(around.after())) && !Roles.namesKin(around.after());
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
    if (Roles.namesKin(WITH_KIN.matcher(before).replaceAll(" "))
        || Grammar.comesForKin(around.after())) {
      return Standing.UNSAID;
    }
    boolean noun = PATIENT_FIRST.matcher(around.own()).find() && !GOVERNED.matcher(before).find();
    if (noun
        || Roles.endsWithPatientNoun(before)
        || Grammar.isObject(before, around.subjectLine())) {
      return Standing.PATIENT;
    }
    boolean adverb = before.endsWith(",") || Grammar.certifies(before);
    return adverb && undergoes() ? Standing.PATIENT : Standing.UNSAID;
  }
}
