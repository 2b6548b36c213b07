package org.galien.platform.text;

/** The words around what was searched for, in one line. */
public final class Excerpt {

  private static final int BEFORE = 40;

  private Excerpt() {}

  /**
   * @param words as typed; the first of them that the text contains is shown
   * @param most how many characters at most, the signs of omission not counted
   * @return with {@code …} where the text goes on; empty when the text contains none of the words
   */
  public static String of(String text, String words, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    FoldedText folded = FoldedText.of(line);
    for (String word : words.strip().split("\\s+")) {
      int at = word.isEmpty() ? -1 : folded.find(Folding.fold(word), 0);
      if (at >= 0) {
        return around(line, folded.origin(at), most);
      }
    }
    return "";
  }

  private static String around(String line, int at, int most) {
    int start = wordStart(line, Math.max(0, at - BEFORE), at);
    int end = wordEnd(line, Math.min(line.length(), start + most), at);
    return (start > 0 ? "…" : "")
        + line.substring(start, end).strip()
        + (end < line.length() ? "…" : "");
  }

  private static int wordStart(String line, int from, int at) {
    int space = from == 0 ? -1 : line.indexOf(' ', from);
    return from == 0 ? 0 : space < 0 || space > at ? at : space + 1;
  }

  private static int wordEnd(String line, int to, int at) {
    int space = to == line.length() ? to : line.lastIndexOf(' ', to);
    int end = space <= at ? to : space;
    return end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? end + 1 : end;
  }
}
