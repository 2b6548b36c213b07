package org.galien.documents.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.places.Measure;

/**
 * Which of several values of one sample counts. A corrected one takes the place of what came
 * before, a validated one that of one that was not; the same value sent again is one. Two validated
 * values that differ stand both: nobody said which is wrong. Judged anew at each look, so that a
 * correction that leaves the chart takes its effect with it.
 */
final class Supersession {

  /**
   * A value that counts.
   *
   * @param day on which it was measured, as well as is known
   * @param former what it took the place of, null for nothing
   */
  record Current(ResultValue value, LocalDate day, Measure.Standing standing, ResultValue former) {}

  private Supersession() {}

  /**
   * @param values with the days to show them at, in any order
   */
  static List<Current> of(
      List<ResultValue> values, java.util.function.Function<ResultValue, LocalDate> day) {
    Map<String, List<ResultValue>> samples = new LinkedHashMap<>();
    for (ResultValue value : values) {
      samples.computeIfAbsent(key(value, day.apply(value)), k -> new ArrayList<>()).add(value);
    }
    List<Current> current = new ArrayList<>();
    samples.values().forEach(same -> add(same, day, current));
    return current;
  }

  /** Laboratory, sample and test; what lacks one of them is alone. */
  private static String key(ResultValue v, LocalDate day) {
    String test = v.code() != null ? v.code() : Analytes.folded(v.label()) + "/" + v.heading();
    String sample = v.dossier() != null ? v.dossier() : v.takenOn() == null ? null : "@" + day;
    boolean told = !v.sender().isEmpty() && sample != null && v.form().coded();
    return told ? v.sender() + "|" + sample + "|" + test : v.report() + "#" + v.position();
  }

  private static void add(
      List<ResultValue> same,
      java.util.function.Function<ResultValue, LocalDate> day,
      List<Current> current) {
    List<ResultValue> inOrder = new ArrayList<>(same);
    inOrder.sort(Comparator.comparing(ResultValue::report).thenComparing(ResultValue::position));
    List<ResultValue> standing = new ArrayList<>();
    Map<ResultValue, ResultValue> formers = new HashMap<>();
    for (ResultValue value : inOrder) {
      List<ResultValue> gone =
          standing.stream()
              .filter(s -> s.report() != value.report() && replaces(value, s))
              .toList();
      standing.removeAll(gone);
      gone.stream()
          .filter(g -> !alike(g, value))
          .reduce((a, b) -> b)
          .or(() -> gone.stream().map(formers::get).filter(f -> f != null).findFirst())
          .ifPresent(former -> formers.put(value, former));
      standing.add(value);
    }
    for (ResultValue value : standing) {
      current.add(new Current(value, day.apply(value), standing(value), formers.get(value)));
    }
  }

  private static boolean replaces(ResultValue later, ResultValue earlier) {
    boolean corrected = "C".equals(later.status());
    boolean confirmed = "R".equals(earlier.status()) && !"R".equals(later.status());
    return corrected || confirmed || alike(later, earlier);
  }

  private static boolean alike(ResultValue a, ResultValue b) {
    boolean units = java.util.Objects.equals(a.unit(), b.unit());
    boolean numbers =
        a.number() != null && b.number() != null
            ? a.number().compareTo(b.number()) == 0
                && java.util.Objects.equals(a.operator(), b.operator())
            : a.written().equals(b.written());
    return units && numbers;
  }

  private static Measure.Standing standing(ResultValue value) {
    return switch (value.status() == null ? "" : value.status()) {
      case "C" -> Measure.Standing.CORRECTED;
      case "", "F" -> Measure.Standing.VALID;
      default -> Measure.Standing.PRELIMINARY;
    };
  }
}
