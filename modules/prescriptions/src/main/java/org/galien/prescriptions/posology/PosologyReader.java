package org.galien.prescriptions.posology;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * Reads a shorthand such as « 1 cp matin et soir 7 jours », « 1-0-1 pdt 3 mois », « 1 gél 3/j si
 * douleur, max 3/j ». Every word must be understood and no two parts may disagree.
 */
public final class PosologyReader {

  private static final int LONGEST = 300;
  private static final Pattern WORD = Pattern.compile("(?:si )?\\S+");

  private PosologyReader() {}

  /**
   * @param typed what the doctor typed
   * @param form of the drug, which tells what is counted when nothing is said; may be empty
   */
  public static Reading read(String typed, String form) {
    String text = plain(typed);
    if (text.isEmpty()) {
      return Reading.not("missing", "");
    }
    Parts parts = new Parts();
    int at = 0;
    try {
      while (at < text.length()) {
        if (" ,;.".indexOf(text.charAt(at)) >= 0) {
          at++;
          continue;
        }
        int end = piece(parts, text, at);
        if (end < 0 || text.length() > LONGEST) {
          return Reading.not("word", word(text, at));
        }
        at = end;
      }
    } catch (Conflict twice) {
      return Reading.not("conflict", word(text, at));
    }
    return judged(parts, form);
  }

  /**
   * What a form is counted in, as in « gélule »; empty for one that is not counted by pieces.
   *
   * @param form as the base of drugs writes it
   */
  public static Optional<String> counted(String form) {
    return Unit.of(form).map(unit -> unit.word(false));
  }

  private static int piece(Parts parts, String text, int at) {
    for (Piece piece : Pieces.ALL) {
      Matcher matcher = piece.pattern().matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        piece.takes().accept(parts, matcher);
        return matcher.end();
      }
    }
    return -1;
  }

  private static Reading judged(Parts parts, String form) {
    Optional<Unit> unit = Optional.ofNullable(parts.unit).or(() -> Unit.of(form));
    if (parts.amount == null) {
      return Reading.not("amount", "");
    }
    if (unit.isEmpty()) {
      return Reading.not("unit", "");
    }
    boolean needed = !parts.asNeeded.isEmpty() && parts.most != null;
    if (!parts.timed() && !needed) {
      return Reading.not(parts.asNeeded.isEmpty() ? "when" : "most", "");
    }
    if (!parts.coherent() || parts.days > 9_999 || !parts.placed && !parts.moments.isEmpty()) {
      return Reading.not("conflict", "");
    }
    return Reading.of(new Wording(parts, unit.get()).posology());
  }

  private static String plain(String typed) {
    String halves = typed.replace("½", " 1/2").replace("¼", " 1/4").replace('’', '\'');
    String text = Folding.fold(halves).replaceAll("\\s+", " ").strip();
    return text.replaceAll("(?<![a-z])1? ?demie?(?![a-z])", "1/2")
        .replaceAll("(?<![a-z])une?(?![a-z])", "1")
        .replaceAll("(?<![a-z])deux(?![a-z])", "2")
        .replaceAll("(?<![a-z])trois(?![a-z])", "3")
        .replaceAll("(?<![a-z])quatre(?![a-z])", "4");
  }

  private static String word(String text, int at) {
    Matcher word = WORD.matcher(text);
    return word.find(Math.min(at, text.length() - 1)) ? word.group() : "";
  }
}
