package org.galien.ai.summaries.synthesis;
import java.util.List;
final class Pending0 {
  static String cut(Piece piece, Part part) {
    String all = piece.text().replaceAll("^[A-ZÉa-zé ]{3,20} : ", "").replaceAll("[.;,]+$", "");
    if (Letters.words(all) <= 18) return all;
    return Background.short15(piece, part);
  }
}
