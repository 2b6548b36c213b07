package org.galien.documents.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.documents.opening.WrittenLine;

/**
 * A page that is partly picture: what was recognised, with the lines the page carries itself, which
 * hold no mistakes, in the place of their likenesses; those without a likeness come in at their
 * height.
 */
final class JoinedText {
  /** Share of pairs of letters in common from which two lines at one height are the same. */
  private static final double ALIKE = 0.5;

  /** The same where their heights cannot be compared. */
  private static final double IDENTICAL = 0.8;

  private final List<WrittenLine> written;
  private final List<WrittenLine> recognised;

  /** Degrees clockwise that brought the picture upright, not the page's own lines with it. */
  private final int turn;

  /**
   * @param recognised with their places on the picture that was turned
   */
  JoinedText(List<WrittenLine> written, List<WrittenLine> recognised, int turn) {
    this.turn = turn;
    this.written = written.stream().filter(line -> !line.text().isBlank()).toList();
    this.recognised =
        recognised.stream().filter(line -> letters(line.text()) > 1).filter(this::own).toList();
  }

  /** On a picture that was upside down, the page's own lines were recognised upside down. */
  private boolean own(WrittenLine seen) {
    WrittenLine back = new WrittenLine(1 - seen.bottom(), 1 - seen.top(), seen.text());
    return turn != 180 || written.stream().noneMatch(back::level);
  }

  /** What was recognised beyond what is written, in letters and digits. */
  long added() {
    return recognised.stream()
        .filter(seen -> written.stream().noneMatch(line -> same(line, seen)))
        .mapToLong(line -> letters(line.text()))
        .sum();
  }

  String text() {
    return turn == 0 ? interleaved() : stacked();
  }

  private String stacked() {
    List<String> text = new ArrayList<>();
    written.stream().filter(JoinedText::upper).forEach(line -> text.add(line.text()));
    recognised.stream().filter(seen -> likeness(seen) == null).forEach(l -> text.add(l.text()));
    written.stream().filter(line -> !upper(line)).forEach(line -> text.add(line.text()));
    return String.join("\n", text);
  }

  private static boolean upper(WrittenLine line) {
    return line.bottom() < 0.5;
  }

  private String interleaved() {
    List<WrittenLine> rest = new ArrayList<>(written);
    List<String> text = new ArrayList<>();
    for (WrittenLine seen : recognised) {
      List<WrittenLine> above = rest.stream().filter(line -> above(line, seen)).toList();
      above.forEach(line -> text.add(line.text()));
      rest.removeAll(above);
      WrittenLine likeness = likeness(seen);
      if (likeness == null) {
        text.add(seen.text());
      } else if (rest.remove(likeness)) {
        text.add(likeness.text());
      }
    }
    rest.forEach(line -> text.add(line.text()));
    return String.join("\n", text);
  }

  private WrittenLine likeness(WrittenLine seen) {
    return written.stream().filter(line -> same(line, seen)).findFirst().orElse(null);
  }

  /** Without a likeness, and higher on the page. */
  private boolean above(WrittenLine line, WrittenLine seen) {
    return line.bottom() <= seen.top() && recognised.stream().noneMatch(other -> same(line, other));
  }

  private boolean same(WrittenLine line, WrittenLine seen) {
    Set<String> said = pairs(line.text());
    Set<String> pairs = pairs(seen.text());
    long common = said.stream().filter(pairs::contains).count();
    if (turn != 0) {
      return common > 0 && common >= IDENTICAL * Math.max(pairs.size(), said.size());
    }
    // A line of the page may be recognised in two pieces, or as one with its neighbour.
    int fewer = Math.min(pairs.size(), said.size());
    return line.level(seen) && fewer > 0 && common >= ALIKE * fewer;
  }

  private static Set<String> pairs(String text) {
    String plain = Plausibility.plain(text).replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < plain.length(); i++) {
      pairs.add(plain.substring(i - 1, i + 1));
    }
    return pairs;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }
}
