package org.galien.prescriptions.posology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the pieces of a text have said so far; each may say its part once. */
final class Parts {

  Unit unit;
  Amount amount;
  boolean placed;
  final Map<Moment, Amount> moments = new EnumMap<>(Moment.class);
  final List<Moment> waiting = new ArrayList<>();
  final List<String> weekdays = new ArrayList<>();
  int timesADay;
  int timesAWeek;
  int everyHours;
  int everyDays;
  boolean aDay;
  String asNeeded = "";
  Amount most;
  String meal = "";
  String duration = "";
  int days;
  int renewals;
  int boxes;

  /**
   * @throws Conflict when another amount waits for its moment, or counts in another unit
   */
  void take(Amount read, Unit of) {
    if (amount != null && !placed) {
      throw new Conflict();
    }
    count(of);
    amount = read;
    placed = false;
    waiting.forEach(moment -> put(moment, read));
    placed = !waiting.isEmpty();
    waiting.clear();
  }

  void count(Unit of) {
    if (of != null && unit != null && of != unit) {
      throw new Conflict();
    }
    unit = of == null ? unit : of;
  }

  /** A moment without an amount of its own has the one before it. */
  void at(Moment moment) {
    if (amount == null) {
      waiting.add(moment);
    } else {
      put(moment, amount);
      placed = true;
    }
  }

  private void put(Moment moment, Amount of) {
    if (moments.put(moment, of) != null) {
      throw new Conflict();
    }
  }

  /** Of the two values one must be unsaid, which is 0. */
  static int once(int before, int now) {
    if (before != 0 && before != now) {
      throw new Conflict();
    }
    return now;
  }

  static String once(String before, String now) {
    if (!before.isEmpty()) {
      throw new Conflict();
    }
    return now;
  }

  /** True when it says when, or how often. */
  boolean timed() {
    return !moments.isEmpty()
        || timesADay > 0
        || timesAWeek > 0
        || everyHours > 0
        || everyDays > 0
        || aDay
        || !weekdays.isEmpty();
  }

  /** Moments and times tell the same; nothing else goes with them. */
  boolean coherent() {
    int ways = (timesADay > 0 ? 1 : 0) + (everyHours > 0 ? 1 : 0) + (aDay ? 1 : 0);
    boolean often = timesAWeek > 0 || everyDays > 1 || !weekdays.isEmpty();
    boolean both = timesADay > 0 && !moments.isEmpty() && moments.size() != timesADay;
    boolean momentsToo = !moments.isEmpty() && (everyHours > 0 || aDay && moments.size() > 1);
    boolean rhythms =
        (timesAWeek > 0 ? 1 : 0) + (everyDays > 1 ? 1 : 0) + (weekdays.isEmpty() ? 0 : 1) > 1;
    return ways <= 1
        && !both
        && !momentsToo
        && !rhythms
        && !(often && (aDay || everyHours > 0))
        && waiting.isEmpty();
  }
}
