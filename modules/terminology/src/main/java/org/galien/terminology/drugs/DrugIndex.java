package org.galien.terminology.drugs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which drug has which words, in memory: what everybody types (« comprimé », « mg ») is in half of
 * all drugs, and a table would have to read them each time.
 */
final class DrugIndex {

  private final long base;

  /** Of drugs, in ascending order; a drug is meant by its rank here. */
  private final int[] places;

  private final List<String> words = new ArrayList<>();

  /** For each word the ranks that have it, and of them those whose name begins with it. */
  private final List<int[]> ranks = new ArrayList<>();

  private final List<int[]> firsts = new ArrayList<>();

  /**
   * @param base number of the base
   * @param rows word, place, first; by word
   */
  DrugIndex(long base, List<?> rows) {
    this.base = base;
    places = rows.stream().mapToInt(DrugIndex::place).sorted().distinct().toArray();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !word(rows.get(i)).equals(word(rows.get(from)))) {
        List<?> same = rows.subList(from, i);
        words.add(word(rows.get(from)));
        ranks.add(ranks(same, row -> true));
        firsts.add(ranks(same, row -> isTrue(((Object[]) row)[2])));
        from = i;
      }
    }
  }

  long base() {
    return base;
  }

  /**
   * Places of drugs that have all words: those on the market first, then those whose name begins
   * with one of them, then in the order of places.
   *
   * @param typed at least one; each begins a word
   * @param whole what is no beginning of a word, but one
   */
  List<Integer> find(List<String> typed, Pattern whole, int limit) {
    BitSet first = new BitSet(places.length);
    BitSet all = null;
    for (String word : typed) {
      BitSet has = new BitSet(places.length);
      boolean exact = whole.matcher(word).matches();
      for (int i = beginning(word); i < words.size() && begins(i, word, exact); i++) {
        Arrays.stream(ranks.get(i)).forEach(has::set);
        Arrays.stream(firsts.get(i)).forEach(first::set);
      }
      if (all == null) {
        all = has;
      } else {
        all.and(has);
      }
    }
    return listed(all, first, limit);
  }

  /** As the driver gives a BOOLEAN. */
  static boolean isTrue(Object value) {
    return Boolean.TRUE.equals(value) || value instanceof Number n && n.intValue() == 1;
  }

  private List<Integer> listed(BitSet all, BitSet first, int limit) {
    int rank = Arrays.binarySearch(places, DrugTables.NOT_MARKETED);
    int marketed = rank < 0 ? -rank - 1 : rank;
    BitSet named = (BitSet) all.clone();
    named.and(first);
    all.andNot(first);
    List<Integer> found = new ArrayList<>();
    add(found, named, 0, marketed, limit);
    add(found, all, 0, marketed, limit);
    add(found, named, marketed, places.length, limit);
    add(found, all, marketed, places.length, limit);
    return found;
  }

  private void add(List<Integer> found, BitSet ranks, int from, int to, int limit) {
    for (int i = ranks.nextSetBit(from);
        i >= 0 && i < to && found.size() < limit;
        i = ranks.nextSetBit(i + 1)) {
      found.add(places[i]);
    }
  }

  private int beginning(String word) {
    int at = Collections.binarySearch(words, word);
    return at < 0 ? -at - 1 : at;
  }

  private boolean begins(int i, String word, boolean exact) {
    return exact ? words.get(i).equals(word) : words.get(i).startsWith(word);
  }

  private int[] ranks(List<?> rows, Predicate<Object> which) {
    return rows.stream()
        .filter(which)
        .mapToInt(row -> Arrays.binarySearch(places, place(row)))
        .toArray();
  }

  private static String word(Object row) {
    return (String) ((Object[]) row)[0];
  }

  private static int place(Object row) {
    return ((Number) ((Object[]) row)[1]).intValue();
  }
}
