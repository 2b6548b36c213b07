package org.galien.ai.triage.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.triage.dates.DateSpan;
import org.galien.ai.triage.dates.FrenchDates;
import org.galien.ai.triage.people.BirthCue;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * The date of a document: of sampling or examination for biology and imaging when it is written,
 * else of writing, signature or validation.
 */
final class DateReader {
  private static final Set<String> EXAMINED = Set.of("biologie", "imagerie");
  private static final Pattern EXAM =
      Pattern.compile(
          "preleve|prelevement|recue?s? le|examen (?:du|realise|pratique|effectue|fait)|pratiquee? le"
              + "|realisee? le|effectuee? le|faite? le|date de l'?examen|date d'examen|acquisition|passee? le");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:valide\\w*|signe\\w*|redige\\w*|dicte\\w*|edite\\w*|imprime\\w*|etabli\\w*|tape\\w*|envoye\\w*|valide(?:e)?s?)(?: \\S+){0,6},?\\s*:?\\s*(?:le)?\\s*$"
              + "|repon\\w+ (?:du|le)\\s*$|facture .* du\\s*$|fait a .*|date(?: du (?:compte rendu|courrier|document))?\\s*:\\s*$|remise? .* le\\s*$"
              + "|(?:prescription|ordonnance|certificat|courrier|lettre|attestation|compte rendu)(?: medicale?)? du\\s*$|consultation du\\s*$|ce jour,? le\\s*$");
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "anteri|precedent|ancien|historique|annule|prochain|rendez-vous|rdv|avant le|echeance|jusqu|depuis"
              + "|vaccin|controle (?:le|prevu)|a partir|hospitalisation du|sejour du|entre le|opere|pose|daté? du|date du \\d"
              + "|ouverture|reste sans|intervention du|en date du|valable|premier|entree|scanner du|irm du"
              + "|compar|du \\S+ au\\s*$|debut|accident|inscription|souhaitee|prevu|le \\S+ : hb|depose|limite|votre (?:courrier|lettre|demande) du"
              + "|(?:arrete|decret|loi|circulaire|avis)\\b.* du|recommandation|formulaire|cerfa|modele|version|accreditation|agrement|journal officiel");

  /**
   * A reference whose figures look like a date: « Réf. : 2026-04-12-883 », « dossier n° 12/03/19 ».
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:\\b(?:references?|refs?|n/ref|v/ref|numero|dossier|contrat|sinistre|lot|police|facture|code|identifiant|protocole)|n[°o])"
              + "[ .:]*(?:n[°o] ?)?[ :]*[a-z0-9./_-]*$");

  private static final Pattern PLACE_AND_LE =
      Pattern.compile(
          "^\\s*(?:.*\\s{3,})?(?:[a-z' -]{2,30},?\\s+)?le\\s*$|^.*\\s{3,}[a-z' -]{2,30},\\s*$|^\\s*$");

  private static final int LONGEST_START = 120;

  private DateReader() {}

  /** Null when no plausible date is written. */
  static LocalDate read(Page page, String type, LocalDate birth, LocalDate today) {
    List<DateSpan> dates = FrenchDates.find(page.text(), today);
    LocalDate best = null;
    int most = Integer.MIN_VALUE;
    for (DateSpan date : dates) {
      if (BirthCue.before(page.text(), date) >= 0 || isReference(page, date, dates)) {
        continue;
      }
      int score = score(page, date, EXAMINED.contains(type), today);
      score -= date.date().equals(birth) ? 8 : 0;
      if (score > most) {
        most = score;
        best = date.date();
      }
    }
    return most < -6 ? null : best;
  }

  private static boolean isReference(Page page, DateSpan date, List<DateSpan> dates) {
    int from = Math.max(page.offsetOf(page.lineAt(date.start())), date.start() - 40);
    String before = Fold.plain(page.text().substring(Math.min(from, date.start()), date.start()));
    String after =
        page.text().substring(date.end(), Math.min(page.text().length(), date.end() + 2));
    boolean range = dates.stream().anyMatch(d -> d.start() == date.end() + 1);
    boolean goesOn = after.matches("[-/_][\\p{L}\\d]") && !range;
    return goesOn || REFERENCE.matcher(before).find();
  }

  private static int score(Page page, DateSpan date, boolean examined, LocalDate today) {
    int line = page.lineAt(date.start());
    String full = page.lines().get(line);
    int at = Math.max(0, Math.min(full.length(), date.start() - page.offsetOf(line)));
    String before = Fold.plain(full.substring(Math.max(0, at - 55), at));
    String start = at > LONGEST_START ? "x" : Fold.plain(full.substring(0, at));
    int score = page.isTitle(line) ? 3 : page.isClosing(line) ? 2 : 0;
    score += full.length() > 130 ? -3 : 0;
    score += at == 0 || PLACE_AND_LE.matcher(start).find() ? 5 : 0;
    score += WRITTEN.matcher(before).find() ? 6 : 0;
    score += examined && EXAM.matcher(before).find() ? 12 : 0;
    score -= OTHER_TIME.matcher(before).find() ? 8 : 0;
    score -= date.date().isAfter(today.plusDays(1)) ? 3 : 0;
    score -= date.date().isBefore(today.minusYears(20)) ? 8 : 0;
    return score;
  }
}
