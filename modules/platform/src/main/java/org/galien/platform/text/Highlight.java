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
  public record Piece(String text, boolean found) {

    public String getText() {
      return text;
    }

    public boolean isFound() {
      return found;
    }
  }

  /**
   * @param words as typed, parted by blanks; case and accents do not matter
   * @return all of the text, in its order
   */
  public static List<Piece> of(String text, String words) {
    if (text == null || text.isEmpty()) {
      return List.of();
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

  private static void mark(FoldedText folded, String word, BitSet found) {
    for (int at = folded.find(word, 0); at >= 0; at = folded.find(word, at + word.length())) {
      int from = folded.origin(at);
      int to = folded.origin(at + word.length());
      // The end of a ligature lies within it: œ is found by « o ».
      found.set(from, Math.max(to, from + 1));
    }
  }
}
