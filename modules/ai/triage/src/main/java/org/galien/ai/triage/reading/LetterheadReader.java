package org.galien.ai.triage.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.dates.FrenchDates;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Who sends a document, as its letterhead or its line « De : » writes it. */
final class LetterheadReader {
  private static final int LINES = 4;
  private static final int LONGEST = 90;
  private static final Pattern FROM =
      Pattern.compile(
          "(?i)\\s*(?:de|from|exp[ée]diteur|[ée]metteur|exp[ée]ditrice)\\s*:\\s*(.{2,90}?)(?:\\s{2,}.*)?");
  private static final Pattern NO_LETTERHEAD =
      Pattern.compile(
          "^(?:chere?s?\\b|bonjour|madame|monsieur|docteur,|objet|concerne|a l'attention|compte[- ]rendu|ordonnance|certificat|je |a :|pour ).*|.*:.*");

  private LetterheadReader() {}

  /** Null when the first lines are a name, a date, a label or prose. */
  static String read(Page page, Subject subject, LocalDate today) {
    List<String> lines = page.lines().subList(0, Math.min(LINES, page.lines().size()));
    for (String line : lines) {
      Matcher from = FROM.matcher(line);
      if (from.matches()) {
        return from.group(1).strip();
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip().replaceAll("\\s{3,}.*", "");
      boolean dated = !FrenchDates.find(line, today).isEmpty();
      if (!dated && !names(page, subject, i) && isLetterhead(line)) {
        return line;
      }
    }
    return null;
  }

  private static boolean isLetterhead(String line) {
    return line.length() >= 3
        && line.length() <= LONGEST
        && Character.isUpperCase(line.codePointAt(0))
        && !NO_LETTERHEAD.matcher(Fold.plain(line)).matches();
  }

  private static boolean names(Page page, Subject subject, int line) {
    return subject.named().stream().anyMatch(p -> page.lineAt(p.offset()) == line);
  }
}
