package org.galien.documents.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.documents.laboratory.LabUnit;
import org.galien.platform.places.Measure;

/**
 * Measures over time: a line an analyte, a column a day, the latest first. A line is in the unit of
 * its latest value; what cannot be brought into it has a line of its own.
 *
 * @param days of the columns, latest first
 * @param incomplete true when a module could not say what it measured
 */
public record ResultTable(List<LocalDate> days, List<Line> lines, boolean incomplete) {

  /**
   * @param key names it on the page: analyte and, where it is not the only line of it, unit
   * @param range of the latest value that has one, in the line's unit
   * @param points latest first
   */
  public record Line(
      String key,
      String analyte,
      String name,
      String group,
      String unit,
      String range,
      List<Point> points) {

    public Point latest() {
      return points.getFirst();
    }

    /** Those of a day; several when laboratories differ. */
    public List<Point> on(LocalDate day) {
      return points.stream().filter(p -> p.measure().day().equals(day)).toList();
    }

    /** Those that a curve can show, oldest first. */
    public List<Point> curve() {
      return points.stream().filter(p -> p.number() != null).toList().reversed();
    }

    public boolean isOut() {
      return points.stream().anyMatch(p -> p.measure().mark().out());
    }

    /** Named by the laboratory alone; the practice may say what it is. */
    public boolean isUnknown() {
      return analyte.startsWith("~");
    }
  }

  /**
   * @param number in the line's unit, null where there is none
   * @param converted true where it came in another unit
   */
  public record Point(
      Measure measure, BigDecimal number, BigDecimal low, BigDecimal high, boolean converted) {}

  static ResultTable of(List<Measure> measures, Analytes analytes, boolean incomplete) {
    List<Measure> latestFirst =
        measures.stream().sorted(Comparator.comparing(Measure::day).reversed()).toList();
    Map<String, List<Measure>> byAnalyte =
        latestFirst.stream()
            .collect(
                Collectors.groupingBy(Measure::analyte, LinkedHashMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    byAnalyte.forEach((key, same) -> lines.addAll(lines(same, analytes)));
    List<String> order = analytes.all().stream().map(Analyte::key).toList();
    lines.sort(Comparator.comparingInt((Line l) -> place(order, l)).thenComparing(Line::name));
    List<LocalDate> days = latestFirst.stream().map(Measure::day).distinct().toList();
    return new ResultTable(days, lines, incomplete);
  }

  private static int place(List<String> order, Line line) {
    int at = order.indexOf(line.analyte());
    return at < 0 ? order.size() : at;
  }

  private static List<Line> lines(List<Measure> same, Analytes analytes) {
    BigDecimal mass =
        analytes.named(same.getFirst().analyte()).map(Analyte::molarMass).orElse(null);
    List<Line> lines = new ArrayList<>();
    List<Measure> left = same;
    while (!left.isEmpty()) {
      String unit = left.getFirst().unit();
      List<Point> points = new ArrayList<>();
      List<Measure> others = new ArrayList<>();
      for (Measure measure : left) {
        point(measure, unit, mass).ifPresentOrElse(points::add, () -> others.add(measure));
      }
      left = others;
      lines.add(line(once(points), unit, !lines.isEmpty() || !left.isEmpty()));
    }
    return lines;
  }

  private static Line line(List<Point> points, String unit, boolean oneOfSeveral) {
    Measure first = points.getFirst().measure();
    String told = LabUnit.of(unit).map(LabUnit::text).orElse(unit);
    String range =
        points.stream()
            .map(p -> Ranges.text(p.low(), p.high()))
            .filter(r -> !r.isEmpty())
            .findFirst()
            .orElse("");
    String key =
        oneOfSeveral ? first.analyte() + "@" + (told == null ? "" : told) : first.analyte();
    return new Line(key, first.analyte(), first.name(), first.group(), told, range, points);
  }

  /** Empty when it cannot be brought into the unit. */
  private static Optional<Point> point(Measure m, String unit, BigDecimal mass) {
    if (Objects.equals(m.unit(), unit)) {
      return Optional.of(new Point(m, m.number(), m.low(), m.high(), false));
    }
    Optional<LabUnit> from = LabUnit.of(m.unit());
    Optional<LabUnit> to = LabUnit.of(unit);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean spelling = from.get().text().equals(to.get().text());
    if (spelling || m.number() == null) {
      boolean comparable =
          spelling || from.get().convert(BigDecimal.ONE, to.get(), mass).isPresent();
      return comparable
          ? Optional.of(
              new Point(
                  m, m.number(), spelling ? m.low() : null, spelling ? m.high() : null, false))
          : Optional.empty();
    }
    return from.get()
        .convert(m.number(), to.get(), mass)
        .map(
            n ->
                new Point(
                    m,
                    rounded(n, m.number()),
                    bound(m.low(), from.get(), to.get(), mass),
                    bound(m.high(), from.get(), to.get(), mass),
                    true));
  }

  private static BigDecimal bound(BigDecimal bound, LabUnit from, LabUnit to, BigDecimal mass) {
    return bound == null
        ? null
        : from.convert(bound, to, mass).map(n -> rounded(n, bound)).orElse(null);
  }

  /** As many figures as were told, three at least: more would pretend. */
  private static BigDecimal rounded(BigDecimal number, BigDecimal told) {
    int figures = Math.max(3, told.precision());
    return Plain.of(number.round(new MathContext(figures, RoundingMode.HALF_UP)));
  }

  /** A value that came twice, as a file and in print, is one. */
  private static List<Point> once(List<Point> points) {
    Set<Twin> seen = new HashSet<>();
    return points.stream().filter(p -> p.number() == null || seen.add(Twin.of(p))).toList();
  }

  private record Twin(LocalDate day, BigDecimal number, String operator) {
    static Twin of(Point point) {
      Measure m = point.measure();
      return new Twin(m.day(), point.number().stripTrailingZeros(), m.operator());
    }
  }
}
