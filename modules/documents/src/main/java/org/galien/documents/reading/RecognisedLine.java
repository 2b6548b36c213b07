package org.galien.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.galien.documents.opening.WrittenLine;

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

  /** Another piece of the same line. */
  void append(RecognisedLine other) {
    words.addAll(other.words);
  }

  RecognisedWord start() {
    return words.getFirst();
  }

  RecognisedWord end() {
    return words.getLast();
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

  /**
   * @param height of the picture, in pixels
   */
  WrittenLine placed(int height) {
    int top = words.stream().mapToInt(RecognisedWord::top).min().orElse(0);
    int bottom = words.stream().mapToInt(RecognisedWord::bottom).max().orElse(0);
    return new WrittenLine((double) top / height, (double) bottom / height, text());
  }

  private static boolean cutFrom(RecognisedWord before, RecognisedWord word) {
    return !before.line().equals(word.line())
        && word.left() - before.right() < LETTERS_APART * before.height();
  }

  private boolean continuedBy(RecognisedLine other) {
    int gap = other.start().left() - end().right();
    int height = end().height();
    return end().level(other.start()) && gap > -height / 2 && gap < WORDS_APART * height;
  }

  /** Lines in their order, each joined with the pieces that continue it. */
  static List<RecognisedLine> mended(List<RecognisedLine> lines) {
    List<RecognisedLine> rest = new ArrayList<>(lines);
    for (int i = 0; i < rest.size(); i++) {
      RecognisedLine line = rest.get(i);
      RecognisedLine next = continuation(line, rest);
      while (next != null) {
        line.append(next);
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
