package org.galien.scheduling.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Side by side: whatever would lie on something else in its column gets a lane, so that each card
 * can be read and clicked, however many were squeezed in.
 */
final class Lanes {

  private Lanes() {}

  /** Minutes of the axis, the end excluded. */
  record Strip(int from, int to) {

    /** As tall as one line of text, and above the bottom. */
    static Strip readable(int from, int to, int bottom) {
      int end = Math.min(Math.max(to, from + Place.STEP), bottom);
      return new Strip(Math.min(from, end - Place.STEP), end);
    }
  }

  /**
   * @param index from 0
   * @param of how many stand side by side there
   */
  record Lane(int index, int of) {}

  /** The lane of each strip, in the order given. */
  static List<Lane> of(List<Strip> strips) {
    Lane[] lanes = new Lane[strips.size()];
    List<Integer> crowd = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int[] chosen = new int[strips.size()];
    int last = Integer.MIN_VALUE;
    for (int i : byStart(strips)) {
      Strip strip = strips.get(i);
      if (strip.from() >= last) {
        close(crowd, chosen, ends.size(), lanes);
        ends.clear();
      }
      chosen[i] = firstFree(ends, strip);
      crowd.add(i);
      last = Math.max(last, strip.to());
    }
    close(crowd, chosen, ends.size(), lanes);
    return Arrays.asList(lanes);
  }

  private static int[] byStart(List<Strip> strips) {
    return IntStream.range(0, strips.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> strips.get(i).from()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int firstFree(List<Integer> ends, Strip strip) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (ends.get(lane) <= strip.from()) {
        ends.set(lane, strip.to());
        return lane;
      }
    }
    ends.add(strip.to());
    return ends.size() - 1;
  }

  private static void close(List<Integer> crowd, int[] chosen, int of, Lane[] lanes) {
    crowd.forEach(i -> lanes[i] = new Lane(chosen[i], of));
    crowd.clear();
  }
}
