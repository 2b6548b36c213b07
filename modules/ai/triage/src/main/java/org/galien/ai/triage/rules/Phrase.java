package org.galien.ai.triage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * An expression of the rules: words in order. {@code prélev*} takes any ending, {@code …} stands
 * for up to five words, {@code #} for a number. Case, accents and scanner mistakes do not matter.
 */
public final class Phrase {
  private static final int GAP = 5;
  private static final int LONG_WORD = 8;
  private static final String SKIP = "…";
  private static final String NUMBER = "#";

  private final String written;
  private final List<String> parts = new ArrayList<>();

  private Phrase(String written) {
    this.written = written;
  }

  /** Reads an expression; one without a single word is the caller's mistake. */
  public static Phrase of(String written) {
    Phrase phrase = new Phrase(written.strip());
    String spaced =
        phrase.written.replace("...", SKIP).replace(SKIP, " " + SKIP + " ").replace("#", " # ");
    for (String part : spaced.split("[^\\p{L}\\p{N}*…#.,]+|(?<!\\d)[.,]|[.,](?!\\d)")) {
      if (!part.isEmpty()) {
        boolean open = part.endsWith("*");
        String key = Fold.scanned(open ? part.substring(0, part.length() - 1) : part);
        phrase.parts.add(open ? key + "*" : key);
      }
    }
    if (!phrase.hasWord()) {
      throw new IllegalArgumentException(written);
    }
    return phrase;
  }

  private boolean hasWord() {
    return parts.stream().anyMatch(p -> !p.equals(SKIP) && !p.equals(NUMBER) && !p.equals("*"))
        && !parts.get(0).equals(SKIP);
  }

  public String written() {
    return written;
  }

  /** Index of the word where it is first found at an accepted start, or -1. */
  public int find(Page page, IntPredicate accepted) {
    List<Word> words = page.words();
    for (int i : starts(page)) {
      if (end(words, i) >= 0 && accepted.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whatever a part stands for, its first letter is the word's; a number may be any. */
  private List<Integer> starts(Page page) {
    String first = parts.getFirst();
    return first.equals(NUMBER) || first.equals("*")
        ? IntStream.range(0, page.words().size()).boxed().toList()
        : page.wordsOn(first.charAt(0));
  }

  /** Index after the last word when the expression starts at this word, or -1. */
  public int end(List<Word> words, int index) {
    return end(words, index, 0);
  }

  private int end(List<Word> words, int index, int part) {
    if (part == parts.size()) {
      return index;
    }
    if (parts.get(part).equals(SKIP)) {
      for (int skipped = 0; skipped <= GAP; skipped++) {
        int end = end(words, index + skipped, part + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    boolean same = index < words.size() && same(words.get(index), parts.get(part));
    return same ? end(words, index + 1, part + 1) : -1;
  }

  private static boolean same(Word word, String part) {
    String key = word.key();
    if (part.equals(NUMBER)) {
      return word.isNumber();
    }
    if (part.endsWith("*")) {
      return key.startsWith(part.substring(0, part.length() - 1));
    }
    return key.equals(part)
        || part.length() >= LONG_WORD
            && key.charAt(0) == part.charAt(0)
            && Fold.oneLetterApart(key, part);
  }
}
