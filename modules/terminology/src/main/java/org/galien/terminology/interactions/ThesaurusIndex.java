package org.galien.terminology.interactions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.galien.terminology.interactions.ThesaurusAnswer.Apart;
import org.galien.terminology.interactions.ThesaurusAnswer.Pair;

/** The thesaurus in memory: substances, the classes they belong to, and what is said of both. */
final class ThesaurusIndex {

  private static final Comparator<ThesaurusEntry> GRAVEST =
      Comparator.comparing(ThesaurusEntry::level);

  private final long number;

  /** Spelling of a substance by each of its keys. */
  private final Map<String, String> spelled = new HashMap<>();

  /** Keys of a substance and of its classes, by its first key. */
  private final Map<String, Set<String>> terms = new HashMap<>();

  private final Map<String, List<Keyed>> entries = new HashMap<>();
  private final Set<String> explained = new HashSet<>();

  /** An entry with what it is compared by. */
  private record Keyed(ThesaurusEntry entry, String main, String other, String wording) {

    static Keyed of(ThesaurusEntry entry) {
      String main = Names.key(entry.main());
      String other = Names.key(entry.other());
      return new Keyed(entry, main, other, entry.wording(main, other));
    }

    /** What it names beside a term. */
    String with(String term) {
      return main.equals(term) ? other : main;
    }
  }

  /**
   * @param number of the edition
   */
  ThesaurusIndex(long number, Map<String, Set<String>> classes, List<ThesaurusEntry> all) {
    this.number = number;
    classes.forEach(
        (substance, own) -> {
          String key = Names.key(substance);
          Set<String> known = terms.computeIfAbsent(key, one -> new HashSet<>());
          known.addAll(Names.keys(substance));
          own.forEach(name -> known.add(Names.key(name)));
          Names.keys(substance).forEach(one -> spelled.putIfAbsent(one, substance));
          explained.addAll(known);
        });
    for (ThesaurusEntry entry : all) {
      Keyed keyed = Keyed.of(entry);
      entries.computeIfAbsent(keyed.main(), key -> new ArrayList<>()).add(keyed);
      if (!keyed.other().equals(keyed.main())) {
        entries.computeIfAbsent(keyed.other(), key -> new ArrayList<>()).add(keyed);
      }
    }
  }

  long number() {
    return number;
  }

  /** The substance that a name means, in whatever salt or form. */
  Optional<String> substance(String name) {
    for (String key : Names.keys(name)) {
      if (spelled.containsKey(key)) {
        return Optional.of(spelled.get(key));
      }
    }
    List<String> words = Names.words(name);
    for (int length = words.size() - 1; length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        String key = String.join(" ", words.subList(from, from + length));
        List<String> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(from + length, words.size()));
        if (spelled.containsKey(key) && Salts.only(rest, key)) {
          return Optional.of(spelled.get(key));
        }
      }
    }
    return Optional.empty();
  }

  /** Substances whose names stand in a text, in its order. */
  List<String> named(String text) {
    List<String> words = Names.words(text);
    Set<String> found = new LinkedHashSet<>();
    int from = 0;
    while (from < words.size()) {
      int length = longest(words, from);
      if (length > 0) {
        found.add(spelled.get(String.join(" ", words.subList(from, from + length))));
      }
      from += Math.max(1, length);
    }
    return List.copyOf(found);
  }

  /** What a text says beside them, as it is written; nothing blank. */
  List<String> beside(String text) {
    List<MatchResult> places = Names.WORD.matcher(text).results().toList();
    List<String> words = places.stream().map(one -> Names.key(one.group())).toList();
    List<String> found = new ArrayList<>();
    int open = 0;
    int from = 0;
    while (from < words.size()) {
      int length = longest(words, from);
      if (length > 0) {
        found.add(text.substring(open, places.get(from).start()).strip());
        open = places.get(from + length - 1).end();
      }
      from += Math.max(1, length);
    }
    found.add(text.substring(open).strip());
    return found.stream().filter(one -> Names.WORD.matcher(one).find()).toList();
  }

  private int longest(List<String> words, int from) {
    return IntStream.iterate(words.size() - from, length -> length > 0, length -> length - 1)
        .filter(length -> spelled.containsKey(String.join(" ", words.subList(from, from + length))))
        .findFirst()
        .orElse(0);
  }

  List<Pair> pairs(List<Asked> asked) {
    Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        for (String first : asked.get(i).substances()) {
          for (String second : asked.get(j).substances()) {
            pair(first, second)
                .ifPresent(
                    pair -> pairs.putIfAbsent(Set.of(Names.key(first), Names.key(second)), pair));
          }
        }
      }
    }
    return pairs.values().stream().sorted(Comparator.comparing(Pair::level)).toList();
  }

  /** The substance itself and its classes, on either side. */
  private Optional<Pair> pair(String first, String second) {
    String key = Names.key(first);
    if (key.equals(Names.key(second))) {
      return Optional.empty();
    }
    Set<String> ours = terms.getOrDefault(key, Set.of());
    Set<String> theirs = terms.getOrDefault(Names.key(second), Set.of());
    Map<String, ThesaurusEntry> found = new LinkedHashMap<>();
    for (String term : ours) {
      for (Keyed one : entries.getOrDefault(term, List.of())) {
        if (theirs.contains(one.with(term))) {
          found.putIfAbsent(one.wording(), one.entry());
        }
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(first, second, found.values().stream().sorted(GRAVEST).toList()));
  }

  /** What is said of them with names that the thesaurus lists no substance of. */
  List<Apart> apart(List<Asked> asked) {
    Map<String, Apart> found = new LinkedHashMap<>();
    for (Asked drug : asked) {
      for (String substance : drug.substances()) {
        for (String term : terms.getOrDefault(Names.key(substance), Set.of())) {
          for (Keyed one : entries.getOrDefault(term, List.of())) {
            if (!explained.contains(one.with(term))) {
              found.putIfAbsent(substance + one.wording(), new Apart(substance, one.entry()));
            }
          }
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing((Apart apart) -> apart.entry().level()))
        .toList();
  }
}
