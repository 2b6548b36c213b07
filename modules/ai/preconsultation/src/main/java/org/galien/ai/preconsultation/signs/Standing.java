package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether what is named in a message is said to be so, now, of somebody real. */
final class Standing {

  private static final int REACH = 6;

  /** Words between what has been so for long and the words that say so. */
  private static final int BESIDE = 2;

  /** Who speaks of somebody anew speaks of something else. */
  private static final Set<String> NEW_SUBJECT =
      Set.of(
          "j",
          "je",
          "il",
          "elle",
          "on",
          "ca",
          "tu",
          "nous",
          "vous",
          "ils",
          "elles",
          "mais",
          "sauf",
          "car",
          "puis",
          "depuis",
          "par",
          "c",
          "cela",
          "juste",
          "uniquement",
          "surtout");

  private static final Set<String> AFTER = Set.of("pas", "plus", "jamais", "non", "aucun");

  /** What follows a denial that speaks of what stood before, and not of what comes. */
  private static final Set<String> NO_NOUN =
      Set.of("du", "et", "mais", "ni", "car", "donc", "quand", "depuis", "maintenant");

  private final Message message;
  private final BitSet denials = new BitSet();
  private final BitSet notDenials = new BitSet();
  private final List<int[]> past;
  private final List<int[]> present;
  private final List<int[]> questions;
  private final List<int[]> fictions;
  private final List<int[]> known;
  private final List<int[]> settled;
  private final List<int[]> over;

  Standing(Message message, Vocabulary words) {
    this.message = message;
    for (int[] span : spans(message, words.phrases("nie-pas"))) {
      notDenials.set(span[0], span[1]);
    }
    for (int[] span : spans(message, words.phrases("nie"))) {
      denials.set(span[0]);
    }
    denials.andNot(notDenials);
    past = spans(message, words.phrases("passe"));
    present = spans(message, words.phrases("present"));
    questions = spans(message, words.phrases("question"));
    fictions = spans(message, words.phrases("fiction"));
    known = spans(message, words.phrases("connu"));
    settled = spans(message, words.phrases("regle"));
    over = spans(message, words.phrases("revolu"));
  }

  /** Where these are said, each from its first word to the one after its last. */
  static List<int[]> spans(Message message, List<Phrase> phrases) {
    List<int[]> spans = new ArrayList<>();
    for (int start = 0; start < message.size(); start++) {
      for (Phrase phrase : phrases) {
        int end = phrase.end(message, start);
        if (end > 0) {
          spans.add(new int[] {start, end});
        }
      }
    }
    return spans;
  }

  /**
   * @param span from the first word to the one after the last
   * @param state whether it is what somebody is, and not what happens: the past changes nothing
   */
  Mention mention(String concept, int[] span, boolean state) {
    int start = span[0];
    int end = span[1];
    boolean past = !state && passed(start) && !within(present, start);
    boolean told =
        questions.stream().anyMatch(q -> message.together(q[0], start) && q[0] <= start)
            || fictions.stream().anyMatch(f -> message.together(f[0], start));
    boolean doubted = deniedAfter(start, end) || (!state && after(over, start));
    boolean lasting = !state && known.stream().anyMatch(words -> qualifies(words, start, end));
    return new Mention(concept, start, end, deniedBefore(start), doubted, past || told, lasting);
  }

  /** Told of another time, or seen by somebody since and found harmless. */
  private boolean passed(int at) {
    return within(past, at)
        || (settled.stream().anyMatch(span -> message.together(span[0], at))
            && present.stream().noneMatch(span -> message.together(span[0], at)));
  }

  /**
   * « douleur chronique », « vertiges depuis vingt ans », and not « diabétique depuis vingt ans
   * j'ai mal »: it stands in, right after or right before what it is said of.
   */
  private boolean qualifies(int[] known, int start, int end) {
    int from = Math.min(known[1], end);
    int to = Math.max(known[0], start);
    if (!message.sameClause(known[0], start) || to - from > BESIDE) {
      return false;
    }
    return IntStream.range(from, to).noneMatch(at -> NEW_SUBJECT.contains(message.word(at)));
  }

  /** « ce n'est plus le cas » takes back what was said before it in the sentence. */
  private boolean after(List<int[]> spans, int at) {
    return spans.stream().anyMatch(span -> span[0] > at && message.together(at, span[0]));
  }

  private boolean within(List<int[]> spans, int at) {
    return spans.stream().anyMatch(span -> message.sameClause(span[0], at));
  }

  private boolean deniedBefore(int start) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      if (!message.sameClause(at, start)) {
        return false;
      }
      if (denials.get(at)) {
        return true;
      }
      String word = message.word(at);
      boolean listGoesOn =
          word.equals("et") && Set.of("de", "d", "ni").contains(message.word(at + 1));
      if (NEW_SUBJECT.contains(word) || (word.equals("et") && !listGoesOn)) {
        return false;
      }
    }
    return false;
  }

  private boolean deniedAfter(int start, int end) {
    return end < message.size()
        && message.together(start, end)
        && AFTER.contains(message.word(end))
        && !notDenials.get(end)
        && (!message.joined(end, end + 1) || NO_NOUN.contains(message.word(end + 1)));
  }
}
