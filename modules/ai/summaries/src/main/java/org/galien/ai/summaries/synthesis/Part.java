package org.galien.ai.summaries.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clause of a sentence: what stands between commas, colons, brackets and new subjects. */
record Part(Piece piece, int from, int to, String folded) {

  private static final Pattern BORDER =
      Pattern.compile(
          "[;()]|:(?!\\d)|,(?!\\d)|(?<=[a-z)])\\. | et (?=(?:je |j'|nous |on |il |"
              + "elle |l'))| mais |"
              + " - ");

  static List<Part> of(Piece piece) {
    List<Part> parts = new ArrayList<>();
    Matcher border = BORDER.matcher(piece.folded());
    int from = 0;
    while (border.find()) {
      add(parts, piece, from, border.start());
      from = border.end();
    }
    add(parts, piece, from, piece.folded().length());
    return parts;
  }

  private static void add(List<Part> parts, Piece piece, int from, int to) {
    if (!piece.folded().substring(from, to).isBlank()) {
      parts.add(new Part(piece, from, to, piece.folded().substring(from, to)));
    }
  }

  String text() {
    String words = piece.part(from, to);
    return words.replaceAll("[.;,:]+$", "");
  }
}
