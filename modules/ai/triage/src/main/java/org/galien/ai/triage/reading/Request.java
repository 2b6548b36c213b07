package org.galien.ai.triage.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.galien.ai.triage.rules.Phrase;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * Whether a delay is asked for something: a treatment, a control or a symptom near it in the
 * sentence. Advice for what may come, « en cas de fièvre, consulter sans délai », asks for nothing.
 */
final class Request {
  private static final int REACH = 9;
  private static final Pattern END = Pattern.compile("(?s).*(?:[;!?]|\\.(?!\\d)|\n\\s*\n).*");
  private static final String MAY_COME =
      "(?:en cas d|devant |lorsque |des que |si (?!possible|besoin))";
  private static final Pattern ADVICE_BEFORE = Pattern.compile("^" + MAY_COME);
  private static final Pattern ADVICE_AFTER = Pattern.compile("^[, (:]*" + MAY_COME);

  private Request() {}

  /**
   * @param delay stands at this word
   * @param advises whether who writes such a document gives advice
   */
  static boolean isOne(Page page, int index, Phrase delay, List<Phrase> beside, boolean advises) {
    List<Word> words = page.words();
    int from = index;
    while (from > 0 && index - from < REACH && !ends(page, from - 1)) {
      from--;
    }
    int to = index;
    while (to < words.size() - 1 && to - index < REACH && !ends(page, to)) {
      to++;
    }
    if (advises && isAdvice(page, from, index, delay.end(words, index) - 1)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      int at = i;
      if (beside.stream().anyMatch(phrase -> phrase.end(words, at) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdvice(Page page, int from, int index, int last) {
    List<Word> words = page.words();
    boolean whole = from == 0 || ends(page, from - 1);
    String text = page.text();
    String before = text.substring(words.get(from).start(), words.get(index).start());
    String after = text.substring(words.get(last).end()).replace('\n', ' ');
    return whole && ADVICE_BEFORE.matcher(Fold.plain(before)).find()
        || ADVICE_AFTER.matcher(Fold.plain(after)).find();
  }

  private static boolean ends(Page page, int at) {
    List<Word> words = page.words();
    return END.matcher(page.text().substring(words.get(at).end(), words.get(at + 1).start()))
        .matches();
  }
}
