package org.galien.ai.triage.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * What stands around a name, folded: the label or the words of its sentence before it, and the
 * words of its sentence after it and its birth date.
 *
 * @param label words before the last colon, when only the name follows it; else empty
 * @param subjectLine whether the line is the letter's object, whatever stands after the colon
 * @param before words of the sentence before the name, without its label
 * @param own the name itself, with its civility
 * @param after words of the sentence after the identity; empty when it stands by itself
 */
record Surroundings(String label, boolean subjectLine, String before, String own, String after) {
  private static final int REACH = 260;
  private static final int LONGEST_LABEL = 40;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<![ '\\n(](?:m|mr|dr|pr|me|n|st|mm))(?<!^(?:m|dr))[.!?;](?=\\s|$)");
  private static final Pattern GOES_ON =
      Pattern.compile(
          ",$|(?:^| )(?:a|au|aux|avec|chez|d'|de|des|du|en|et|le|la|les|l'|par|pour|que|qui|sa|son|votre|notre)$|(?:^| )(?:m|mr|mme|mlle|monsieur|madame)\\.?$");
  private static final Pattern CIVILITY =
      Pattern.compile("(?:^|(?<= ))(?:m|mr|mme|mlle|monsieur|madame)\\.?$");
  private static final Pattern HAS_VERB =
      Pattern.compile(
          "(?:^|[ ',(])(?:j'ai|je|nous|vous|a|ai|est|sont|avons|avez|ont|etait|merci|remercie)(?:[ ',]|$)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|.*?(?:[.;,|–—]\\s+|\\(| {3,}| [-–—] ))\\s*([^:]{1,60}?)\\s*:\\s*([^:]*)$");
  private static final Pattern SUBJECT_LINE =
      Pattern.compile("(?:objet|sujet|concerne|concernant|motif du courrier|re|ref|obj)");
  private static final Pattern IDENTITY =
      Pattern.compile(
          "^(?:[\\s,()–—/|\\[\\]-]|\\d+|ans|e\\)|sexe|masculin|feminin|age(?:e|\\(e\\))?(?= )|de(?= \\d)|kg|[mfh](?![\\p{L}.'])"
              + "|nee?(?: [\\p{L}'-]+)?(?=[ ,)]))+");

  static Surroundings of(Page page, int start, int end) {
    String text = page.text();
    String before = sentenceBefore(text, start);
    Matcher m = LABEL.matcher(before);
    boolean labelled = m.matches();
    String label = labelled ? m.group(1).strip() : labelAbove(text, start, before);
    String words = labelled ? m.group(2).strip() : before;
    boolean subject = SUBJECT_LINE.matcher(label).matches();
    boolean bare = withoutCivility(words).isEmpty();
    return new Surroundings(
        bare || subject ? label : "",
        subject,
        bare ? "" : words,
        Fold.plain(text.substring(start, Math.max(start, end))),
        sentenceAfter(text, end));
  }

  boolean isLabelled() {
    return !label.isEmpty();
  }

  private static String withoutCivility(String words) {
    return words.replaceAll("[^\\p{L}]+", " ").strip();
  }

  /** From the end of the sentence before, over line ends inside a sentence. */
  private static String sentenceBefore(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    String before = Fold.plain(text.substring(Math.max(line, start - REACH), start));
    String above = line == 0 ? "" : lineAbove(text, line);
    boolean wrapped =
        !above.isBlank()
            && !SENTENCE_END.matcher(before).find()
            && (before.startsWith("(") || goesOn(above));
    String joined = (wrapped ? above + " " + before : before).stripLeading();
    Matcher stop = SENTENCE_END.matcher(joined);
    int from = 0;
    while (stop.find()) {
      from = stop.end();
    }
    return CIVILITY.matcher(joined.substring(from).strip()).replaceFirst("").strip();
  }

  private static String lineAbove(String text, int line) {
    int from = text.lastIndexOf('\n', line - 2) + 1;
    return Fold.plain(text.substring(Math.max(from, line - 1 - REACH), line - 1)).strip();
  }

  private static boolean goesOn(String above) {
    boolean open = Character.isLetter(above.charAt(above.length() - 1)) || above.endsWith(",");
    return GOES_ON.matcher(above).find() || open && above.length() >= 45 && speaks(above);
  }

  private static boolean speaks(String sentence) {
    return HAS_VERB.matcher(sentence).find();
  }

  /** « Mère : » or « Cas index » alone on the line above the name. */
  private static String labelAbove(String text, int start, String before) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    if (!before.isEmpty() || line == 0) {
      return "";
    }
    String above = lineAbove(text, afterLastLetter(text, line));
    boolean colon = above.endsWith(":");
    String words = above.replaceAll("[\\s:]+$", "");
    if (colon) {
      return words
          .substring(Math.max(words.lastIndexOf(". "), words.lastIndexOf(": ")) + 1)
          .strip();
    }
    boolean known = Roles.isSection(words) || Roles.startsBeside(words);
    return words.length() <= LONGEST_LABEL && known ? words : "";
  }

  /** Where the line after the last written line before this offset starts: blank lines are none. */
  private static int afterLastLetter(String text, int offset) {
    int at = offset;
    while (at > 1 && Character.isWhitespace(text.charAt(at - 2))) {
      at--;
    }
    return at;
  }

  private static String sentenceAfter(String text, int end) {
    String after = Fold.plain(text.substring(end, Math.min(text.length(), end + REACH)));
    int stop = after.indexOf("\n\n");
    after = stop >= 0 ? after.substring(0, stop) : after;
    int newline = after.indexOf('\n');
    if (newline >= 0) {
      boolean lower = end + newline + 1 < text.length() && goesOnBelow(text, end + newline + 1);
      after = lower ? after.replace('\n', ' ') : after.substring(0, newline);
    }
    Matcher sentence = SENTENCE_END.matcher(after);
    after = sentence.find() ? after.substring(0, sentence.start()) : after;
    return IDENTITY.matcher(after).replaceFirst("").strip();
  }

  private static boolean goesOnBelow(String text, int next) {
    return Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '(';
  }
}
