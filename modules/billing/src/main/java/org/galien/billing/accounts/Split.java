package org.galien.billing.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a sum in whole cents that make up the sum exactly. */
public final class Split {

  private Split() {}

  /**
   * By weights; the cents that are left go to the largest remainders, among equals to the first.
   *
   * @param cents may be below nothing
   * @param weights none below nothing, not all nothing
   */
  public static List<Integer> of(int cents, List<Long> weights) {
    long all = weights.stream().mapToLong(Long::longValue).sum();
    if (all <= 0 || weights.stream().anyMatch(one -> one < 0)) {
      throw new IllegalArgumentException("weights " + weights);
    }
    long sum = Math.abs((long) cents);
    List<Integer> parts = new ArrayList<>();
    weights.forEach(one -> parts.add(Math.toIntExact(Math.floorDiv(sum * one, all))));
    long left = sum - parts.stream().mapToLong(Integer::longValue).sum();
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -(sum * weights.get(i) % all)))
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return cents < 0 ? parts.stream().map(one -> -one).toList() : parts;
  }
}
