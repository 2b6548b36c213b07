package org.galien.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.platform.text.Folding;

/**
 * A whole table in memory, some ten megabytes: words are looked for inside of labels, which no
 * index of the database does in time.
 *
 * @param fingerprint of the file it is from
 * @param labels without accents, each word after a blank, in the order of the codes
 */
record Cim10Index(String fingerprint, List<Cim10Code> codes, List<String> labels) {

  /** In the order of answers: the shorter label first. */
  static Cim10Index of(String fingerprint, List<Cim10Code> all) {
    List<Cim10Code> codes =
        all.stream()
            .sorted(
                Comparator.comparingInt((Cim10Code one) -> one.label().length())
                    .thenComparing(Cim10Code::code))
            .toList();
    return new Cim10Index(
        fingerprint, codes, codes.stream().map(one -> " " + folded(one.label())).toList());
  }

  List<Cim10Code> byCode(String beginning, int limit) {
    return codes.stream()
        .filter(one -> one.code().startsWith(beginning))
        .sorted(Comparator.comparing(Cim10Code::code))
        .limit(limit)
        .toList();
  }

  List<Cim10Code> byWords(String typed, int limit) {
    List<String> words = new ArrayList<>();
    for (String word : folded(typed).split(" ")) {
      if (!word.isEmpty()) {
        words.add(" " + word);
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    String first = words.getFirst();
    // The longest is the rarest: what lacks it is left at once.
    words.sort(Comparator.comparingInt(String::length).reversed());
    List<Cim10Code> found = new ArrayList<>(having(words, first, true, limit));
    found.addAll(having(words, first, false, limit - found.size()));
    return found;
  }

  /**
   * @param begins whether the label begins with the first word, or has it further on
   */
  private List<Cim10Code> having(List<String> words, String first, boolean begins, int limit) {
    return IntStream.range(0, codes.size())
        .filter(i -> labels.get(i).startsWith(first) == begins)
        .filter(i -> words.stream().allMatch(labels.get(i)::contains))
        .limit(limit)
        .mapToObj(codes::get)
        .toList();
  }

  private static String folded(String text) {
    return Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
