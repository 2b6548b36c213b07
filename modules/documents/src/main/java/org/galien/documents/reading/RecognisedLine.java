package org.galien.documents.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of print. On a photo taken at a slant, tesseract cuts a line into blocks, and a social
 * security number into halves: what follows closely on the same height is put together again.
 */
final class RecognisedLine {
  /** In heights of a word: more than a space between words, less than one between columns. */
  private static final double WORDS_APART = 1.6;

  /** In heights of a word: less than this and a word was cut. */
  private static final double LETTERS_APART = 0.18;

  private final String block;
  private final List<RecognisedWord> words = new ArrayList<>();

  RecognisedLine(String block) {
    this.block = block;
  }

  String block() {
    return block;
  }

  void add(RecognisedWord word) {
    words.add(word);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    RecognisedWord before = null;
    for (RecognisedWord word : words) {
      if (before != null && !cutFrom(before, word)) {
        text.append(' ');
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  private static boolean cutFrom(RecognisedWord before, RecognisedWord word) {
    return !before.line().equals(word.line())
        && word.left() - before.right() < LETTERS_APART * before.height();
  }

  private boolean continuedBy(RecognisedLine other) {
    RecognisedWord end = words.getLast();
    RecognisedWord start = other.words.getFirst();
    int gap = start.left() - end.right();
    return end.level(start) && gap > -end.height() / 2 && gap < WORDS_APART * end.height();
  }

  /** Lines in their order, each joined with the pieces that continue it. */
  static List<RecognisedLine> mended(List<RecognisedLine> lines) {
    List<RecognisedLine> rest = new ArrayList<>(lines);
    for (int i = 0; i < rest.size(); i++) {
      RecognisedLine line = rest.get(i);
      RecognisedLine next = continuation(line, rest);
      while (next != null) {
        line.words.addAll(next.words);
        // A piece listed before its beginning moves the beginning one place up.
        i -= rest.indexOf(next) < i ? 1 : 0;
        rest.remove(next);
        next = continuation(line, rest);
      }
    }
    return rest;
  }

  private static RecognisedLine continuation(RecognisedLine line, List<RecognisedLine> lines) {
    return lines.stream()
        .filter(other -> other != line && !other.block.equals(line.block))
        .filter(line::continuedBy)
        .findFirst()
        .orElse(null);
  }
}
