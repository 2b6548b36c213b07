package org.galien.ai.triage.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Who signs a document: a professional, an organisation's agent, or the patient herself. */
final class AuthorReader {
  private static final String NAME =
      "(?:\\p{Lu}\\.[\\- ]?){0,2}(?:[\\p{Lu}0][\\p{L}0-9'’]*[\\- ]?)(?:(?:de |du |le |la |d')?\\p{Lu}[\\p{L}0-9'’\\-]*[ ]?){0,3}";
  private static final Pattern DOCTOR =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:[Dd][Rr]s?\\.?|[Dd]octeure?|DOCTEURE?|[Pp][Rr]\\.?|[Pp]rofesseure?|PROFESSEUR)\\s+)("
              + NAME
              + ")");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:M\\.|Mme|Mlle|MME|Monsieur|Madame|MADAME|MONSIEUR)\\s+(" + NAME + ")");
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "copie|\\bcc\\b|destinataire|adresse|attention|traitant|prescript|demand|envoye|recu de|transmis"
              + "|exemplaire|double|chef de service|anesthes|prevenir|relu par|correspondant|cher|client"
              + "|confie|\\bau\\b|\\ba l|chez|secretariat de|votre|par le|avec le|du (?:dr|docteur)|vu le|le (?:dr|docteur)"
              + "|responsable|assure|objet|concerne|pour :|patient|\\ba$|anterieur|remplac(?:e|ant) d");
  private static final Pattern SIGNS =
      Pattern.compile(
          "valide|signe|redige|signature|suivi par|interlocut|conseill|contact|gestionnaire|soussigne"
              + "|biologiste|pathologiste|radiologue|operateur|chirurgien|medecin du service|service client|pour la direction"
              + "|interpret|aupres de|bien a vous|confraternel");
  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s+(?:Cabinet|CABINET|Le|LE|Tél|TEL|Centre|CENTRE|Service|Validé|RPPS)\\b.*");

  private static final Pattern PLACE_AND_DATE = Pattern.compile(".*(?:, | )le \\S.*\\d{2}\\s*");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "\\s*(?:(?:mon |ma )?chere?s? |docteur\\s*,|bonjour|madame|monsieur|objet\\s*:).*");
  private static final int ADDRESS = 5;

  private final Page page;
  private final Subject subject;
  private final boolean byDoctor;
  private final Map<String, Integer> scores = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  private AuthorReader(Page page, Subject subject, boolean byDoctor) {
    this.page = page;
    this.subject = subject;
    this.byDoctor = byDoctor;
  }

  /** Null when nobody signs. */
  static String read(Page page, String type, Subject subject) {
    if (type.equals("courrier_libre_patient")) {
      return subject.person() == null ? lastLine(page) : fullName(subject.person());
    }
    boolean official = type.equals("autre") || type.equals("courrier_assurance_caisse");
    AuthorReader reader = new AuthorReader(page, subject, !official);
    for (int line = 0; line < page.lines().size(); line++) {
      reader.scan(line, DOCTOR, official ? 0 : 2);
      reader.scan(line, PERSON, official ? 1 : -5);
    }
    return reader.scores.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(e -> reader.written.get(e.getKey()))
        .orElse(null);
  }

  private void scan(int number, Pattern pattern, int base) {
    String line = page.lines().get(number);
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      String name = TRAILING.matcher(matcher.group().strip()).replaceAll("");
      String key = Fold.scanned(name.substring(name.lastIndexOf(' ') + 1));
      if (pattern == PERSON && isOfThePatient(key)) {
        continue;
      }
      int score = base + score(number, line, matcher);
      scores.merge(key, score, Math::max);
      scores.computeIfPresent(key, (k, v) -> v + (v > 0 && written.containsKey(k) ? 1 : 0));
      written.merge(key, name, (a, b) -> a.length() >= b.length() ? a : b);
    }
  }

  private int score(int number, String line, Matcher matcher) {
    String before = Fold.plain(line.substring(Math.max(0, matcher.start() - 80), matcher.start()));
    String near = before.substring(Math.max(0, before.length() - 45));
    String after =
        Fold.plain(line.substring(matcher.end(), Math.min(line.length(), matcher.end() + 80)));
    int score = page.isClosing(number) ? 4 : page.isTitle(number) ? 2 : 0;
    score += before.isBlank() ? 4 : 0;
    score += before.isBlank() && after.isBlank() ? byDoctor || page.isClosing(number) ? 2 : -6 : 0;
    score += SIGNS.matcher(near).find() || SIGNS.matcher(after).find() ? 5 : 0;
    score -= isRecipient(near) || isAddressed(number) ? 12 : 0;
    score -= line.length() > 150 && !SIGNS.matcher(near).find() ? 5 : 0;
    return score;
  }

  /** The nearest cue wins: « signé le 12/03, double au Dr X » names a recipient. */
  private static boolean isRecipient(String near) {
    String nearest = near.substring(Math.max(0, near.length() - 20));
    String judged = SIGNS.matcher(nearest).find() ? "" : nearest;
    return RECIPIENT.matcher(judged).find()
        || !SIGNS.matcher(near).find() && RECIPIENT.matcher(near).find();
  }

  /** Whether the line is the address of a letter: under its place and date, over its salutation. */
  private boolean isAddressed(int number) {
    boolean under = false;
    for (int i = Math.max(0, number - ADDRESS); i < number; i++) {
      under |= PLACE_AND_DATE.matcher(Fold.plain(page.lines().get(i))).matches();
    }
    for (int i = number + 1;
        under && i <= Math.min(number + ADDRESS, page.lines().size() - 1);
        i++) {
      if (SALUTATION.matcher(Fold.plain(page.lines().get(i))).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody with a birth date, or the patient, bears the name: no agent, then. */
  private boolean isOfThePatient(String key) {
    return subject.named().stream()
        .filter(p -> p.isDated() || p.labelled() && p.equals(subject.person()))
        .anyMatch(p -> p.bears(key));
  }

  private static String fullName(PersonMention person) {
    return String.join(" ", person.names());
  }

  private static String lastLine(Page page) {
    for (int i = page.lines().size() - 1; i >= Math.max(0, page.lines().size() - 5); i--) {
      String line = page.lines().get(i).strip();
      if (line.length() < 40 && line.matches("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,3}")) {
        return line;
      }
    }
    return null;
  }
}
