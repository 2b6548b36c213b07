package org.galien.documents.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of one line with their places, made into words. Headings are often l e t t e r -
 * spaced: where nearly every word would be one letter, only gaps clearly wider than those between
 * its neighbours part words.
 */
final class Letters {
  /** So many single letters in a row are no list and no initials. */
  private static final int SPACED_RUN = 4;

  /** In heights of the print: columns of a table stand wider apart than spaced letters. */
  private static final double COLUMN = 1.2;

  /** In gaps between letters of the same run. */
  private static final double WORD_GAP = 1.6;

  private record Word(String text, double left, double right, double height) {
    boolean single() {
      return text.codePointCount(0, text.length()) == 1;
    }
  }

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  /** What stands between two gaps, spaces included. */
  void add(String text, List<TextPosition> places) {
    plain.append(text);
    for (TextPosition place : places) {
      String letter = place.getUnicode();
      if (letter != null && !letter.isBlank()) {
        double left = place.getXDirAdj();
        words.add(new Word(letter, left, left + place.getWidthDirAdj(), height(place)));
      } else {
        words.add(null);
      }
    }
    words.add(null);
  }

  void gap() {
    plain.append(' ');
  }

  private static double height(TextPosition place) {
    return Math.max(1, Math.max(place.getHeightDir(), place.getFontSizeInPt() * 0.7));
  }

  String text() {
    List<Word> joined = joined();
    List<Word> result = new ArrayList<>();
    boolean mended = false;
    for (int from = 0; from < joined.size(); ) {
      int to = runEnd(joined, from);
      if (spaced(joined.subList(from, to))) {
        result.addAll(respaced(joined.subList(from, to)));
        mended = true;
      } else {
        to = Math.max(to, from + 1);
        result.addAll(joined.subList(from, to));
      }
      from = to;
    }
    return mended ? String.join(" ", result.stream().map(Word::text).toList()) : plain.toString();
  }

  /** Letters between two breaks are one word. */
  private List<Word> joined() {
    List<Word> joined = new ArrayList<>();
    Word open = null;
    for (Word letter : words) {
      if (letter == null) {
        if (open != null) {
          joined.add(open);
        }
        open = null;
      } else {
        open = open == null ? letter : merged(open, letter);
      }
    }
    return joined;
  }

  private static Word merged(Word a, Word b) {
    return new Word(a.text + b.text, a.left, b.right, Math.max(a.height, b.height));
  }

  private static int runEnd(List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && words.get(to).single()
        && (to == from || near(words.get(to - 1), words.get(to)))) {
      to++;
    }
    return to;
  }

  private static boolean near(Word before, Word word) {
    double gap = word.left - before.right;
    return gap >= 0 && gap < 2 * COLUMN * before.height;
  }

  private static boolean spaced(List<Word> run) {
    long letters = run.stream().filter(w -> Character.isLetter(w.text.codePointAt(0))).count();
    return run.size() >= SPACED_RUN && letters >= 2 && typicalGap(run) < COLUMN * run.get(0).height;
  }

  private static double typicalGap(List<Word> run) {
    double[] gaps = new double[run.size() - 1];
    for (int i = 1; i < run.size(); i++) {
      gaps[i - 1] = run.get(i).left - run.get(i - 1).right;
    }
    java.util.Arrays.sort(gaps);
    // Most gaps part letters: the wider ones between words do not reach the lower third.
    return gaps[gaps.length / 3];
  }

  private static List<Word> respaced(List<Word> run) {
    double limit = WORD_GAP * Math.max(0.1, typicalGap(run));
    List<Word> result = new ArrayList<>();
    Word open = run.get(0);
    for (Word letter : run.subList(1, run.size())) {
      if (letter.left - open.right > limit) {
        result.add(open);
        open = letter;
      } else {
        open = merged(open, letter);
      }
    }
    result.add(open);
    return result;
  }
}
