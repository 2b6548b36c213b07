package org.galien.terminology;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many codes as the whole classification has, with labels as long. */
class Cim10IndexTest {

  private static final int AS_MANY_AS_PUBLISHED = 42_000;
  private static final int TRIES = 20;
  private static final long MOST_NANOS = 30_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Time of the processor, for other work on the machine is not the search's. */
  @Test
  void searchInAWholeTableIsQuick() {
    Cim10Index index = Cim10Index.of("", codes());
    assertFalse(index.byWords("affec compl 41999", 10).isEmpty());
    for (String typed : List.of("affec compl 41999", "zzz", "fictive partie", "a", "K12")) {
      long best = Long.MAX_VALUE;
      for (int i = 0; i < TRIES; i++) {
        long begin = threads.getCurrentThreadCpuTime();
        index.byWords(typed, 10);
        index.byCode(typed, 10);
        best = Math.min(best, threads.getCurrentThreadCpuTime() - begin);
      }
      assertTrue(best < MOST_NANOS, typed + " took " + best / 1_000 + " µs");
    }
  }

  private static List<Cim10Code> codes() {
    return IntStream.range(0, AS_MANY_AS_PUBLISHED)
        .mapToObj(
            i ->
                new Cim10Code(
                    "%c%02d.%03d".formatted('A' + i % 26, i / 26 % 100, i / 2600),
                    "Affection fictive n° %d de la partie %c, avec complication %d"
                        .formatted(i, 'A' + i % 26, i % 97)))
        .toList();
  }
}
