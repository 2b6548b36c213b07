package org.galien.billing.accounts;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Parts of a sum make up the sum, and none is further from its weight than a cent. */
class SplitPropertiesTest {

  @Property(tries = 500)
  boolean partsMakeUpTheSum(
      @ForAll @IntRange(min = -50_000_000, max = 50_000_000) int cents,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 900_000_000) Long> weights) {
    long all = weights.stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return true;
    }
    List<Integer> parts = Split.of(cents, weights);
    boolean near = true;
    for (int i = 0; i < parts.size(); i++) {
      double exact = (double) cents * weights.get(i) / all;
      near &= Math.abs(parts.get(i) - exact) < 1.000001;
      near &= parts.get(i) == 0 || (parts.get(i) > 0) == (cents > 0);
    }
    return near && parts.stream().mapToLong(Integer::longValue).sum() == cents;
  }
}
