package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Takes a message apart, and writes out what is abbreviated in short messages. */
final class Tokens {

  private static final Pattern PIECE =
      Pattern.compile("\\d+(?:[.,°]\\d+)?|[\\p{L}\\p{M}]+|[.!?;\\n()…]+|[,:]");
  private static final int FULL_STOP = 5;

  /** After these « pu » is a participle. */
  private static final Set<String> HAVING =
      Set.of(
          "",
          "a",
          "ai",
          "as",
          "ont",
          "avons",
          "avez",
          "avait",
          "avais",
          "aurait",
          "aurais",
          "pas",
          "plus",
          "jamais",
          "bien",
          "rien",
          "y",
          "en",
          "ayant",
          "avoir",
          "toujours",
          "encore");

  private final Map<String, String> written;
  private final List<Token> tokens = new ArrayList<>();
  private int place;
  private int clause;
  private int sentence;

  private Tokens(Map<String, String> written) {
    this.written = written;
  }

  /**
   * @param written what abbreviations stand for
   */
  static List<Token> of(String text, Map<String, String> written) {
    Tokens tokens = new Tokens(written);
    Matcher piece = PIECE.matcher(text.toLowerCase(Locale.ROOT));
    while (piece.find()) {
      tokens.take(piece.group());
    }
    return List.copyOf(tokens.tokens);
  }

  private void take(String piece) {
    char first = piece.charAt(0);
    if (Character.isLetterOrDigit(first)) {
      word(piece);
    } else if (first == ',' || first == ':') {
      place++;
      clause++;
    } else {
      place += FULL_STOP;
      clause++;
      sentence++;
    }
  }

  private void word(String raw) {
    String folded = Folding.fold(raw);
    String full = written.get(folded);
    if (full != null && !raw.equals(full)) {
      for (String part : full.split(" ")) {
        add(part, part);
      }
    } else if (folded.matches("j[bcdfghklmnpqrstvwxz][a-z]+")) {
      add("je", "je");
      word(raw.substring(1));
    } else {
      add(raw, folded);
    }
  }

  /** « peu pas » and « arrive pu » are short for « peux pas » and « arrive plus ». */
  private void add(String raw, String folded) {
    String last = tokens.isEmpty() ? "" : tokens.getLast().folded();
    if (folded.equals("pu") && !HAVING.contains(last)) {
      add("plus", "plus");
      return;
    }
    if (last.equals("peu") && (folded.equals("pas") || folded.equals("plus"))) {
      Token peu = tokens.removeLast();
      tokens.add(new Token("peux", "peux", peu.place(), peu.clause(), peu.sentence()));
    }
    tokens.add(new Token(raw, folded, place++, clause, sentence));
  }
}
