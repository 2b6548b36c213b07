package org.galien.encounters.notes;

import java.io.Serializable;
import java.util.stream.Stream;
import org.galien.platform.text.TextLimit;

/**
 * What a consultation note says. Parts are never null; line ends are {@code \n}.
 *
 * @param reason motif, one or a few lines
 * @param examination interrogatoire et examen clinique
 * @param conclusion diagnosis and what was decided
 */
public record NoteContent(String reason, String examination, String conclusion)
    implements Serializable {

  /** Longest part accepted, in characters: some 30 typed pages. */
  public static final int MAX_LENGTH = 100_000;

  private static final int TITLE_LENGTH = 160;
  private static final NoteContent EMPTY = new NoteContent("", "", "");

  /**
   * @throws org.galien.platform.text.TextTooLong when a part exceeds {@value #MAX_LENGTH}
   *     characters
   */
  public NoteContent {
    reason = normalised(reason);
    examination = normalised(examination);
    conclusion = normalised(conclusion);
  }

  public static NoteContent empty() {
    return EMPTY;
  }

  public boolean isBlank() {
    return parts().allMatch(String::isBlank);
  }

  /** The first line that says something, at most {@value #TITLE_LENGTH} characters. */
  public String title() {
    String line =
        Stream.of(reason, conclusion, examination)
            .flatMap(String::lines)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return line.codePointCount(0, line.length()) <= TITLE_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
  }

  /** Never prints the note: a record's text may end in a log. */
  @Override
  public String toString() {
    return "NoteContent[" + parts().mapToInt(String::length).sum() + " characters]";
  }

  Stream<String> parts() {
    return Stream.of(reason, examination, conclusion);
  }

  private static String normalised(String part) {
    String text = part == null ? "" : part.replace("\r\n", "\n").replace('\r', '\n');
    return TextLimit.whole(text, MAX_LENGTH);
  }
}
