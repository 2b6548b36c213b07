package org.galien.ai.triage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole text of a document, cut into lines and words. Empty lines, and lines of scanner dust
 * without a single word, are dropped; offsets refer to {@link #text()}.
 */
public final class Page {
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*(?![\\p{L}\\d])|[\\p{L}\\p{N}]+");
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)\\s*(objet|sujet|concerne|motif du courrier|re|obj)\\s*[:;.].*");
  private static final int TITLE_LINES = 9;
  private static final int CLOSING_LINES = 6;

  private final String text;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final Map<Character, List<Integer>> byLetter = new HashMap<>();
  private final boolean allCapitals;
  private final boolean allLowerCase;

  private Page(String text) {
    this.text = text;
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    this.allCapitals = lower * 20 < upper;
    this.allLowerCase = upper * 100 < lower;
  }

  public static Page of(String raw) {
    Page page = new Page(clean(raw == null ? "" : raw));
    int offset = 0;
    for (String line : page.text.split("\n", -1)) {
      page.addLine(line, offset);
      offset += line.length() + 1;
    }
    return page;
  }

  /** Long blanks are shortened: they say nothing, and patterns would wander in them. */
  private static String clean(String raw) {
    return raw.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\f', '\n')
        .replace('\t', ' ')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('’', '\'')
        .replace("\u00ad", "")
        .replaceAll(" {5,}", "    ")
        .replaceAll("\n(?: {0,4}\n){2,}", "\n\n");
  }

  private void addLine(String line, int offset) {
    Matcher matcher = WORD.matcher(line);
    int before = words.size();
    while (matcher.find()) {
      String raw = matcher.group();
      words.add(
          new Word(
              raw,
              Fold.scanned(raw),
              lines.size(),
              offset + matcher.start(),
              offset + matcher.end()));
    }
    for (int i = before; i < words.size(); i++) {
      byLetter.computeIfAbsent(words.get(i).key().charAt(0), c -> new ArrayList<>()).add(i);
    }
    if (words.size() > before) {
      lines.add(line);
      offsets.add(offset);
    }
  }

  public String text() {
    return text;
  }

  public List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  public List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  /** Indices of the words whose key starts with the letter or digit, in order. */
  public List<Integer> wordsOn(char letter) {
    return byLetter.getOrDefault(letter, List.of());
  }

  /** Index of the word that holds the offset, else of the next one; -1 after the last word. */
  public int wordAt(int offset) {
    int from = 0;
    int to = words.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (words.get(middle).end() > offset) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from < words.size() ? from : -1;
  }

  /** Whether the whole text is in capitals, so that they tell nothing. */
  public boolean isAllCapitals() {
    return allCapitals;
  }

  /** Whether almost nothing is in capitals, so that their absence tells nothing. */
  public boolean isAllLowerCase() {
    return allLowerCase;
  }

  /** Offset of a line's first character. */
  public int offsetOf(int line) {
    return offsets.get(line);
  }

  /** Number of the line that holds the offset; the last one when the offset is past the end. */
  public int lineAt(int offset) {
    int line = 0;
    while (line + 1 < offsets.size() && offsets.get(line + 1) <= offset) {
      line++;
    }
    return line;
  }

  /** Whether the line belongs to the heading: the first lines, or the one that names the object. */
  public boolean isTitle(int line) {
    return line < TITLE_LINES && !isProse(line) || SUBJECT.matcher(lines.get(line)).matches();
  }

  /** Whether the line is among the last ones. */
  public boolean isClosing(int line) {
    return line >= lines.size() - CLOSING_LINES;
  }

  private boolean isProse(int line) {
    return lines.get(line).strip().length() > 120;
  }
}
