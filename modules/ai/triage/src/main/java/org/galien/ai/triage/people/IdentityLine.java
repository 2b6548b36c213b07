package org.galien.ai.triage.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * Whether a name stands as an identity does: alone on its line or in its column, or after « Patient
 * ».
 */
final class IdentityLine {
  private static final Pattern COLUMN =
      Pattern.compile("^.*(?: {3,}| [/|–—] |[|>•])", Pattern.DOTALL);
  private static final Pattern CIVILITY =
      Pattern.compile(
          "(?:^|(?<= ))(?:mr?|mme|mlle|melle|monsieur|madame|mademoiselle|sieur|jeune|l'enfant)\\b\\.?");
  private static final Pattern LABEL =
      Pattern.compile(
          "pat\\.?|concerne|concernant|objet|sujet|re|ref|salarie(?:e|\\(e\\))?|agent|employe(?:e|\\(e\\))?|il s'agit de|c'est|n° ?\\d+|\\d{1,3}[.)]?");

  /** Identities go on with sex, age, numbers; what has more words than that is a sentence. */
  private static final Pattern NEXT_COLUMN = Pattern.compile(" {2,}|\\s[/|–—=]\\s|[|()\\[]|\\n|$");

  private static final Pattern GOES_ON_BELOW =
      Pattern.compile(
          "(?: *,|[^\\n]{0,40},) *\\n|[^\\n]{0,40}\\n(?![^\\n]{0,25}(?: {2}|\\.{3}|:))\\p{Ll}");

  private static final Pattern GOES_ON_ABOVE =
      Pattern.compile(
          ".*(?:^|[ '])(?:m|mr|mme|mlle|monsieur|madame|de|du|des|d'|a|au|aux|par|pour|avec|chez|et|la|le|les|l'|sa|son|ses|votre|notre)\\.? *");

  private static final int WORDS_AFTER = 3;

  /** Of a line that is no paragraph. */
  private static final int LONGEST = 160;

  private IdentityLine() {}

  /**
   * @param end offset after the name and the date that follows it on the line
   */
  static boolean ends(Page page, int end) {
    if (GOES_ON_BELOW.matcher(page.text()).region(end, page.text().length()).lookingAt()) {
      return false;
    }
    Matcher column = NEXT_COLUMN.matcher(page.text());
    String rest = page.text().substring(end, column.find(end) ? column.start() : end);
    long words = Stream.of(rest.split("[^\\p{L}]+")).filter(w -> w.length() > 1).count();
    return words <= WORDS_AFTER && !rest.strip().matches("(?s).*[,.;] *\\p{Ll}.*");
  }

  /**
   * @param start offset of the first word of the name
   */
  static boolean begins(Page page, int start) {
    String text = page.text();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    int stop = text.indexOf('\n', start);
    if ((stop < 0 ? text.length() : stop) - line > LONGEST) {
      return false;
    }
    if (GOES_ON_ABOVE.matcher(lineAbove(text, line)).matches()) {
      return false;
    }
    String before = COLUMN.matcher(text.substring(line, start)).replaceFirst("");
    String label =
        CIVILITY
            .matcher(Fold.plain(before))
            .replaceAll(" ")
            .replaceAll("[\\s:.…_,(\\[=*-]+$", "")
            .strip();
    return label.isEmpty() || Roles.isPatientLabel(label) || LABEL.matcher(label).matches();
  }

  private static String lineAbove(String text, int line) {
    return line == 0
        ? ""
        : Fold.plain(text.substring(text.lastIndexOf('\n', line - 2) + 1, line - 1));
  }
}
