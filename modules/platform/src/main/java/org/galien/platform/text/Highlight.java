package org.galien.platform.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A text in pieces, those that were searched for apart from the rest. */
public final class Highlight {

  private Highlight() {}

  /**
   * @param found true for what was searched for
   */
  public record Piece(String text, boolean found) {}

  /**
   * @param words as typed, parted by blanks; case and accents do not matter
   * @return all of the text, in its order
   */
  public static List<Piece> of(String text, String words) {
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    if (words.isBlank()) {
      return List.of(new Piece(text, false));
    }
    BitSet found = new BitSet(text.length());
    FoldedText folded = FoldedText.of(text);
    Arrays.stream(words.strip().split("\\s+"))
        .map(Folding::fold)
        .filter(word -> !word.isEmpty())
        .forEach(word -> mark(folded, word, found));
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      boolean marked = found.get(at);
      int end = marked ? found.nextClearBit(at) : found.nextSetBit(at);
      int to = end < 0 ? text.length() : Math.min(end, text.length());
      pieces.add(new Piece(text.substring(at, to), marked));
      at = to;
    }
    return pieces;
  }

  /**
   * The same as HTML: what was searched for in {@code <mark>}, and nothing of the text's own is
   * markup. A page that shows a hundred texts draws one element for each, not one for each piece.
   */
  public static String html(String text, String words) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : of(text, words)) {
      html.append(piece.found ? "<mark>" : "")
          .append(escaped(piece.text))
          .append(piece.found ? "</mark>" : "");
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static void mark(FoldedText folded, String word, BitSet found) {
    for (int at = folded.find(word, 0); at >= 0; at = folded.find(word, at + word.length())) {
      int from = folded.origin(at);
      int to = folded.origin(at + word.length());
      // The end of a ligature lies within it: œ is found by « o ».
      found.set(from, Math.max(to, from + 1));
    }
  }
}
