package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits letters, reports and notes into sentences. A line's end is a sentence's end unless the
 * line was merely wrapped; an abbreviation's point is none; lines that OCR made of specks are left
 * out.
 */
public final class SentenceSplitter {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?<!\\.)[.!?…](?!\\.)[»\")\\]]*(?=\\s+[\\p{Lu}\\d«\"(\\-–•])");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?u)(?:^|[\\s(\\['’/])(?:M|MM|Me|\\p{Lu}|(?i:dr|drs|pr|mme|mlle|cf|ex|env|bd|tel|tél|réf"
              + "|vol|fig|pp|janv|févr|fév|avr|juil|sept|oct|nov|déc|st|ste|resp|cp|cpr|gél|inj"
              + "|atcd|c\\.-à-d|i\\.v|s\\.c|p\\.o))\\.$");
  private static final Pattern LEADER = Pattern.compile("\\s*(?:\\.{3,}|…{2,}|_{3,})\\s*");
  private static final int WRAPPED_LINE = 55;
  private static final int LONG = 170;

  private SentenceSplitter() {}

  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : blocks(text)) {
      sentences(text, block, sentences);
    }
    return sentences;
  }

  /** Lines, wrapped ones joined. */
  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (!wrapped(text, from, end)) {
        blocks.add(new Span(start, end, ""));
        start = end + 1;
      }
      from = end + 1;
    }
    return blocks;
  }

  private static boolean wrapped(String text, int from, int end) {
    int next = end + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    if (end - from < WRAPPED_LINE || next >= text.length()) {
      return false;
    }
    String line = text.substring(from, end).stripTrailing();
    boolean open = !line.isEmpty() && ".!?:;".indexOf(line.charAt(line.length() - 1)) < 0;
    return open && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '(');
  }

  private static void sentences(String text, Span block, List<Span> into) {
    Matcher matcher = BOUNDARY.matcher(text).region(block.start(), block.end());
    matcher.useTransparentBounds(true);
    int start = block.start();
    while (matcher.find()) {
      if (!abbreviation(text, start, matcher.end())) {
        clauses(text, start, matcher.end(), into);
        start = matcher.end();
      }
    }
    clauses(text, start, block.end(), into);
  }

  private static boolean abbreviation(String text, int start, int end) {
    return ABBREVIATION.matcher(text.substring(Math.max(start, end - 12), end)).find();
  }

  /** A line of results may be very long: its semicolons separate what can stand alone. */
  private static void clauses(String text, int start, int end, List<Span> into) {
    int from = start;
    if (end - start > LONG) {
      for (int at = text.indexOf(';', from); at >= 0 && at < end; at = text.indexOf(';', at + 1)) {
        add(text, from, at, into);
        from = at + 1;
      }
    }
    add(text, from, end, into);
  }

  private static void add(String text, int start, int end, List<Span> into) {
    int from = start;
    int to = end;
    while (from < to && skipped(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    String line = LEADER.matcher(text.substring(from, to)).replaceAll(" : ");
    String sentence = line.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    if (legible(sentence)) {
      into.add(new Span(from, to, sentence));
    }
  }

  private static boolean skipped(char c) {
    return Character.isWhitespace(c) || "•*-–—|_·>".indexOf(c) >= 0;
  }

  /** Specks, rules and lone numbers say nothing. */
  private static boolean legible(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    return letters >= 4 && letters * 5 >= sentence.length();
  }
}
