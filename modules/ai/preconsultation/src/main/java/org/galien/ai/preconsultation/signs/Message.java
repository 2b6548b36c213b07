package org.galien.ai.preconsultation.signs;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A message taken apart, with what is only a manner of speaking masked. */
final class Message {

  private final List<Token> tokens;
  private final List<Heard> heard;
  private final BitSet masked = new BitSet();
  private final Map<WordPattern, BitSet> places = new IdentityHashMap<>();

  Message(List<Token> tokens, Predicate<String> dictionary) {
    this.tokens = tokens;
    this.heard =
        tokens.stream()
            .map(token -> Heard.of(token.folded(), dictionary.test(token.folded())))
            .toList();
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The word there, or nothing outside the message. */
  String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).folded();
  }

  /** Whether both stand in one sentence. */
  boolean together(int one, int other) {
    return other < tokens.size() && tokens.get(one).sentence() == tokens.get(other).sentence();
  }

  /** Whether no comma parts them; beyond the end there is nothing. */
  boolean joined(int one, int other) {
    return other < tokens.size() && sameClause(one, other);
  }

  boolean sameClause(int one, int other) {
    return tokens.get(one).clause() == tokens.get(other).clause();
  }

  /** Whether that word stands there; each is compared with a message once. */
  boolean says(int at, WordPattern word) {
    return places.computeIfAbsent(word, this::places).get(at);
  }

  private BitSet places(WordPattern word) {
    BitSet at = new BitSet();
    for (int i = 0; i < heard.size(); i++) {
      at.set(i, word.matches(heard.get(i)));
    }
    return at;
  }

  boolean masked(int at) {
    return masked.get(at);
  }

  void mask(int start, int end) {
    masked.set(start, end);
  }
}
