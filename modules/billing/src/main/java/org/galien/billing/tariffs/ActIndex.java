package org.galien.billing.tariffs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.galien.billing.pricing.CcamAct;
import org.galien.billing.pricing.Letter;
import org.galien.billing.pricing.LetterKind;
import org.galien.billing.pricing.TariffBook;
import org.galien.platform.text.Folding;

/** All that can be billed on a day, in memory: words are looked for inside of labels. */
final class ActIndex {

  private static final int OPERATOR = 1;

  private final List<FoundAct> acts;
  private final List<String> words;

  private ActIndex(List<FoundAct> acts) {
    this.acts = acts;
    this.words = acts.stream().map(one -> " " + folded(one.code() + " " + one.label())).toList();
  }

  /** Letters first, then acts with the shorter label. */
  static ActIndex of(TariffBook book, LocalDate day) {
    List<FoundAct> acts = new ArrayList<>();
    for (Letter one : book.letters(day).letters()) {
      boolean billed = one.kind() != LetterKind.WRONG && one.kind() != LetterKind.MODIFIER;
      if (billed && one.on(day) && acts.stream().noneMatch(a -> a.code().equals(one.code()))) {
        acts.add(new FoundAct(one.code(), one.label(), false, one.cents()));
      }
    }
    book.ccam(day).all().stream()
        .filter(one -> one.activity() == OPERATOR)
        .sorted(
            Comparator.comparingInt((CcamAct one) -> one.label().length())
                .thenComparing(CcamAct::code))
        .map(one -> new FoundAct(one.code(), one.label(), true, one.regulated()))
        .forEach(acts::add);
    return new ActIndex(acts);
  }

  /**
   * Codes that begin as typed, then those of whose words each typed one is a beginning.
   *
   * @return none when nothing was typed
   */
  List<FoundAct> find(String typed, int limit) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return List.of();
    }
    List<FoundAct> found = new ArrayList<>();
    acts.stream()
        .filter(one -> one.code().startsWith(code))
        .sorted(Comparator.comparing(one -> !one.code().equals(code)))
        .limit(limit)
        .forEach(found::add);
    List<String> asked =
        List.of(folded(typed).split(" ")).stream()
            .filter(word -> !word.isEmpty())
            .map(word -> " " + word)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    if (asked.isEmpty() || typed.strip().length() < 2) {
      return found;
    }
    IntStream.range(0, acts.size())
        .filter(i -> asked.stream().allMatch(words.get(i)::contains))
        .mapToObj(acts::get)
        .filter(one -> !found.contains(one))
        .limit(Math.max(0, limit - found.size()))
        .forEach(found::add);
    return found;
  }

  private static String folded(String text) {
    return Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
