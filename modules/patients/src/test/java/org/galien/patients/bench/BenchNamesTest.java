package org.galien.patients.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchNamesTest {

  private static final int MANY = 100_000;

  @Test
  void theSameSeedMakesTheSamePeople() {
    assertEquals(families(500), families(500));
  }

  @Test
  void someNamesAreCommonAndMostAreNot() {
    Map<String, Long> counts =
        families(MANY).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = Collections.max(counts.values());
    assertEquals(
        "MARTIN", counts.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey());
    assertTrue(most > MANY / 300 && most < MANY / 50, "in France three in a thousand: " + most);
    assertTrue(counts.size() > MANY / 10, "a tail that hardly repeats: " + counts.size());
  }

  private static List<String> families(int count) {
    BenchNames names = new BenchNames(new Random(1));
    return IntStream.range(0, count).mapToObj(i -> names.family()).toList();
  }
}
