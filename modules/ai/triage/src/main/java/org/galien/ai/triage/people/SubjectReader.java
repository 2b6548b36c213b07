package org.galien.ai.triage.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * Chooses, among the people of a document, the one it is about. Only somebody whom the document
 * brings in as its patient is beyond doubt, and only when nobody else could be; else it says why.
 */
public final class SubjectReader {
  static final String KIN =
      "(?:mari|femme|epouse?|epoux|conjointe?|compagn[a-z]+|pere|mere|papa|maman|fils|fille|bebe|enfants?|petite?|frere|soeur|grand[-"
          + " ]?(?:mere|pere)|beau[- ](?:pere|fils)|belle[- ](?:mere|fille)"
          + "|voisine?|tante|oncle|neveu|niece|jumeaux|jumelles|garcon)\\b";
  private static final Pattern FOR_ANOTHER =
      Pattern.compile(
          "(?:pas|non) pour moi|pour (?:mon|ma|mes|notre|nos|une?) (?:\\w+ )?"
              + KIN
              + "|(?:objet|sujet|concerne)\\s*:[^.:]{0,50}\\b(?:mon|ma|mes) "
              + KIN
              + "|au sujet de (?:mon|ma|mes|notre) "
              + KIN
              + "|concern(?:e|ant) (?:mon|ma|mes|notre) "
              + KIN
              + "|\\b(?:mon|ma)"
              + " (?:mari|femme|epouse?|epoux|conjointe?|compagn[a-z]+|pere|mere|papa|maman|fils|fille|bebe|enfant)"
              + " (?:ne |n'|s'|se |a |est (?!nee? )|fait"
              + " |tousse|vomit|saigne|respire|tremble|dort|refuse|parle|prend|souffre|tombe|perd"
              + " |vient de|maigrit|mange|boit|marche|voit|entend|crache|delire|devient|aurait"
              + " besoin|voudrait)|\\ba sa place\\b|\\bpour (?:lui|elle)\\b");

  /** « vos résultats », « votre fille » and a salutation to a layman: the letter's addressee. */
  static final Pattern TO_A_LAYMAN =
      Pattern.compile(
          "(?m)^ {0,40}(?:chere? )?(?:monsieur|madame|mademoiselle)(?: ?,?| [a-z' -]{2,30} ?,) *$");

  /** A layman's salutation; colleagues write « cher confrère ». */
  static final Pattern TO_A_DOCTOR =
      Pattern.compile(
          "(?m)^ {0,40}(?:bonjour,? )?(?:chere? )?(?:docteur|dr)(?: [a-z' -]{2,30})? ?, *$");

  static final Pattern OF_KIN =
      Pattern.compile(
          "\\b(?:(?:votre|vos|leur) |(?:pour|concernant|au sujet de|a propos de) (?:son|sa|ses)"
              + " |(?:pour|concernant|au sujet de|a propos de) (?:mon|ma|mes|notre|nos) )"
              + KIN);
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<![ (](?:M|Mr|Dr|Pr))[.!?;]\\s|\\n\\s*\\n|(?<!,)\\n(?=\\s*\\p{Lu})");

  private static final Pattern CARED_FOR =
      Pattern.compile(
          "(?imu)\\b(?:b[ée]n[ée]ficiaire|patiente?|malade|personne|ayant[- ]droit|enfant)(?:"
              + " [\\p{L}()']+){0,4} ?:\\s*(\\S.*)$");

  private static final int FIRST_LINES = 1;

  private final Page page;
  private final boolean patientWrites;
  private final LocalDate today;
  private final List<NamedPerson> cast;

  private SubjectReader(Page page, List<NamedPerson> cast, boolean patientWrites, LocalDate today) {
    this.today = today;
    this.page = page;
    this.cast = cast;
    this.patientWrites = patientWrites;
  }

  public static Subject read(
      Page page, List<PersonMention> people, boolean patientWrites, LocalDate today) {
    return new SubjectReader(page, Cast.of(page, people), patientWrites, today).read();
  }

  private Subject read() {
    NamedPerson chosen = chosen();
    return new Subject(
        chosen == null ? null : chosen.mention(),
        chosen == null ? Doubt.NONE : doubt(chosen),
        cast.stream().map(NamedPerson::mention).toList(),
        new WrittenIdentities(page, today, cast));
  }

  /** Whom the document brings in most clearly; dated rather than not, first rather than later. */
  private NamedPerson chosen() {
    return cast.stream()
        .min(
            Comparator.comparing(this::rank)
                .thenComparing(p -> !p.isDated())
                .thenComparing(p -> !p.mention().labelled()))
        .orElse(null);
  }

  /** A dated name of the heading is as clear as an introduction; the first of the two is read. */
  private Standing rank(NamedPerson person) {
    boolean heads = page.isTitle(page.lineAt(person.mention().offset())) && person.isDated();
    return heads && person.standing() == Standing.ALONE ? Standing.PATIENT : person.standing();
  }

  private Doubt doubt(NamedPerson chosen) {
    if (patientWrites && FOR_ANOTHER.matcher(plainOnOneLine()).find()) {
      return Doubt.WRITES_FOR_ANOTHER;
    }
    boolean rival = cast.stream().anyMatch(p -> p != chosen && rivals(p, chosen));
    if (rival || surnameRivals(chosen) || Grammar.caresForKin(plainOnOneLine())) {
      return Doubt.SEVERAL_PEOPLE;
    }
    boolean introduced =
        chosen.standing() == Standing.PATIENT
            || chosen.standing() == Standing.ALONE && standsForThePatient(chosen);
    return introduced ? Doubt.NONE : Doubt.NOT_INTRODUCED;
  }

  /** Whether the other one could be the patient as well. */
  private boolean rivals(NamedPerson other, NamedPerson chosen) {
    if (other.standing() == Standing.BESIDE) {
      return other.isDated() && inOneSentence(other, chosen);
    }
    if (other.isDated() || other.standing() == Standing.PATIENT) {
      return true;
    }
    if (chosen.byLabel()) {
      return hintsAtCare(other);
    }
    return chosen.standing() == Standing.PATIENT ? !isUnlabelled(other) : !signs(other);
  }

  /** « M. LEFORT a été opéré » in a letter that names nobody LEFORT in full. */
  private boolean surnameRivals(NamedPerson chosen) {
    Set<String> known = new HashSet<>();
    cast.forEach(p -> known.addAll(NamedPerson.keys(p.mention())));
    return PeopleReader.surnames(page).stream()
        .filter(m -> NamedPerson.keys(m).stream().noneMatch(known::contains))
        .anyMatch(
            m ->
                Introduction.of(page, m) == Standing.PATIENT
                    || !chosen.byLabel() && isLabelledOther(m));
  }

  private boolean isLabelledOther(PersonMention mention) {
    return Introduction.isLabelled(page, mention)
        && Introduction.of(page, mention) == Standing.UNSAID
        && !Introduction.isAgent(page, mention);
  }

  private boolean hintsAtCare(NamedPerson other) {
    return other.mentions().stream().anyMatch(m -> Introduction.hintsAtCare(page, m));
  }

  private boolean inOneSentence(NamedPerson a, NamedPerson b) {
    boolean after = a.mention().offset() > b.mention().offset();
    int from = after ? b.mention().end() : a.mention().end();
    int to = after ? a.mention().offset() : b.mention().offset();
    return from >= to || !SENTENCE_END.matcher(page.text().substring(from, to)).find();
  }

  /** Whose bare name stands among the last lines. */
  private boolean signs(NamedPerson person) {
    return isUnlabelled(person) && closes(person);
  }

  private boolean closes(NamedPerson person) {
    return page.isClosing(page.lineAt(person.mention().offset()));
  }

  /** A name by itself is the patient's, unless it may be an addressee's or a sender's. */
  private boolean standsForThePatient(NamedPerson person) {
    boolean title = page.isTitle(page.lineAt(person.mention().offset()));
    boolean sender =
        isUnlabelled(person)
            && page.lineAt(person.mention().offset()) <= FIRST_LINES
            && TO_A_DOCTOR.matcher(Fold.plain(page.text())).find();
    if (isHolderOfAnothersRight(person)) {
      return false;
    }
    return patientWrites || (title || !closes(person)) && !sender && !speaksToOrOfAnother();
  }

  /** « Adhérent : X » where « Bénéficiaire : » or the like names another. */
  private boolean isHolderOfAnothersRight(NamedPerson person) {
    Set<String> names = NamedPerson.keys(person.mention());
    return person.mentions().stream().anyMatch(m -> Introduction.byWeakLabel(page, m))
        && CARED_FOR.matcher(page.text()).results().anyMatch(r -> !namesOne(r.group(1), names));
  }

  private static boolean namesOne(String words, Set<String> names) {
    return Stream.of(words.split("[^\\p{L}\\p{N}]+")).map(Fold::scanned).anyMatch(names::contains);
  }

  private String plainOnOneLine() {
    return Fold.plain(page.text()).replaceAll("\\s+", " ");
  }

  private boolean isUnlabelled(NamedPerson person) {
    return person.mentions().stream().noneMatch(m -> Introduction.isLabelled(page, m));
  }

  private boolean speaksToOrOfAnother() {
    String plain = Fold.plain(page.text());
    return TO_A_LAYMAN.matcher(plain).find() || OF_KIN.matcher(plainOnOneLine()).find();
  }
}
