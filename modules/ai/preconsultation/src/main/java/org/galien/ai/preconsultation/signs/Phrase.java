package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in their order, of which each may be one of several: {@code (bouche|visage)
 * (tombe|tordu*)}. Between two of them two others may stand, none where they are joined by {@code
 * _}; one with a question mark may be missing, and a full stop stands for the end of the clause.
 */
record Phrase(List<Slot> slots) {

  private static final int GAP = 2;

  /** Stands for the end of a clause, and for no word. */
  private static final String END = ".";

  private static final Pattern SLOT = Pattern.compile("([ _]*)(\\([^)]*\\)|[^ _(]+)(\\??)");

  /**
   * @param any what may stand there, each some words one after the other
   * @param joined follows the one before at once
   */
  record Slot(List<List<WordPattern>> any, boolean joined, boolean optional) {

    boolean ends() {
      return any.getFirst().getFirst().base().equals(END);
    }
  }

  /**
   * @param words gives one object for each way a word is written
   */
  static Phrase of(String written, Function<String, WordPattern> words) {
    List<Slot> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(written.strip());
    while (slot.find()) {
      List<List<WordPattern>> any =
          Arrays.stream(slot.group(2).replaceAll("[()]", "").split("\\|"))
              .map(all -> Arrays.stream(all.split("_")).map(words).toList())
              .toList();
      slots.add(new Slot(any, slot.group(1).contains("_"), !slot.group(3).isEmpty()));
    }
    return new Phrase(List.copyOf(slots));
  }

  /** All its words, for the dictionary. */
  List<WordPattern> words() {
    return slots.stream().flatMap(slot -> slot.any().stream()).flatMap(List::stream).toList();
  }

  /** The index after its last word when it begins at this token, or -1. */
  int end(Message message, int start) {
    return slots.get(0).optional() ? -1 : from(message, start, 0);
  }

  private int from(Message message, int at, int slot) {
    int best = -1;
    for (List<WordPattern> words : slots.get(slot).any()) {
      int end = after(message, at, words);
      if (end > 0) {
        best = Math.max(best, rest(message, end, slot + 1));
      }
    }
    return best;
  }

  private int rest(Message message, int at, int slot) {
    if (slot == slots.size()) {
      return at;
    }
    if (slots.get(slot).ends()) {
      return message.joined(at - 1, at) ? -1 : rest(message, at, slot + 1);
    }
    int gap = slots.get(slot).joined() ? 0 : GAP;
    for (int next = at; next <= at + gap && message.joined(at - 1, next); next++) {
      int end = from(message, next, slot);
      if (end > 0) {
        return end;
      }
    }
    return slots.get(slot).optional() ? rest(message, at, slot + 1) : -1;
  }

  private static int after(Message message, int start, List<WordPattern> words) {
    int at = start;
    for (WordPattern word : words) {
      if (at >= message.size()
          || message.masked(at)
          || !message.joined(start, at)
          || !message.says(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
