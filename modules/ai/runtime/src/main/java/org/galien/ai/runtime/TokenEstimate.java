package org.galien.ai.runtime;

/**
 * Counts tokens without the model's own tokenizer, rather too many than too few: small models cut
 * French into about 2.5 letters a token, and every digit and sign may be one.
 */
final class TokenEstimate {

  private static final double LETTERS_PER_TOKEN = 2.5;

  /** For the chat template around prompt and content. */
  static final int FRAME = 64;

  private TokenEstimate() {}

  static int of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long signs =
        text.codePoints().filter(c -> !Character.isLetter(c) && !Character.isWhitespace(c)).count();
    long lines = text.codePoints().filter(c -> c == '\n').count();
    return (int)
        Math.min(Integer.MAX_VALUE, Math.ceil(letters / LETTERS_PER_TOKEN) + signs + lines);
  }

  /** Prompt, content and the longest answer. */
  static int of(Question question) {
    return FRAME
        + of(question.prompt().text())
        + of(question.content())
        + question.maxAnswerTokens();
  }
}
