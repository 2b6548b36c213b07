package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers, as {@code 0-71} or {@code 0 9-10 24-25} or {@code 972-}.
 *
 * @param all none where anything goes
 */
public record Ranges(List<Range> all) {

  public static final Ranges ANY = new Ranges(List.of());

  /** Both ends included. */
  public record Range(int from, int until) {}

  public Ranges {
    all = List.copyOf(all);
  }

  /**
   * @param text parted by blanks
   * @throws IllegalArgumentException when it is something else
   */
  public static Ranges of(String text) {
    List<Range> read = new ArrayList<>();
    for (String part : text.strip().split(" +")) {
      if (part.matches("\\d{1,6}(-\\d{0,6})?")) {
        int dash = part.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
        String end = dash < 0 ? part : part.substring(dash + 1);
        read.add(new Range(from, end.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(end)));
      } else if (!part.isEmpty()) {
        throw new IllegalArgumentException(part);
      }
    }
    return new Ranges(read);
  }

  public boolean has(int number) {
    return all.isEmpty() || all.stream().anyMatch(r -> number >= r.from && number <= r.until);
  }

  /** True when each number between these two is in. */
  boolean hasAll(int from, int until) {
    return all.isEmpty() || all.stream().anyMatch(r -> from >= r.from && until <= r.until);
  }

  /** True when some number between these two is in. */
  boolean hasSome(int from, int until) {
    return all.isEmpty() || all.stream().anyMatch(r -> from <= r.until && until >= r.from);
  }
}
