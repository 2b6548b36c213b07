package org.galien.documents.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.documents.results.ResultTable;
import org.galien.platform.voice.Dates;

/** One analyte over time, as a drawing of 640 by 220; what it shows stands in the table as well. */
public final class ResultCurve {

  private static final double LEFT = 52;
  private static final double RIGHT = 624;
  private static final double TOP = 26;
  private static final double BOTTOM = 190;
  private static final int LABELS = 10;

  /**
   * A value on it.
   *
   * @param told true where there is room for its figures
   * @param bound true for "less than" and "more than": where the value lies is not known
   */
  public record Dot(
      String x, String y, ResultCell cell, LocalDate day, boolean told, boolean bound) {

    /** Where its figures stand, above it. */
    public String getAbove() {
      return String.format(Locale.ROOT, "%.1f", Double.parseDouble(y) - 9);
    }

    /** A square is out of range, whatever the colours. */
    public String getCorner() {
      return String.format(Locale.ROOT, "%.1f", Double.parseDouble(x) - 4.5);
    }

    public String getEdge() {
      return String.format(Locale.ROOT, "%.1f", Double.parseDouble(y) - 4.5);
    }
  }

  /** A line across, with its figure. */
  public record Rule(String y, String label) {}

  private final ResultTable.Line line;
  private final List<ResultTable.Point> points;
  private final double low;
  private final double high;

  private ResultCurve(ResultTable.Line line) {
    this.line = line;
    this.points = line.curve();
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (ResultTable.Point p : points) {
      double n = p.number().doubleValue();
      least = Math.min(least, p.low() == null ? n : Math.min(n, p.low().doubleValue()));
      most = Math.max(most, p.high() == null ? n : Math.max(n, p.high().doubleValue()));
    }
    double margin = most > least ? (most - least) * 0.08 : Math.max(1, Math.abs(most) * 0.1);
    this.low = least - margin;
    this.high = most + margin;
  }

  /** Null where there is nothing to draw. */
  static ResultCurve of(ResultTable.Line line) {
    return line == null || line.curve().isEmpty() ? null : new ResultCurve(line);
  }

  public String getName() {
    return line.name();
  }

  public String getUnit() {
    return line.unit() == null ? "" : line.unit();
  }

  public String getPath() {
    return points.stream()
        .map(p -> x(p) + "," + y(p.number().doubleValue()))
        .collect(Collectors.joining(" "));
  }

  public List<Dot> getDots() {
    List<Dot> dots = new ArrayList<>();
    int every = Math.max(1, (points.size() + LABELS - 1) / LABELS);
    for (int i = 0; i < points.size(); i++) {
      ResultTable.Point p = points.get(i);
      boolean told = (points.size() - 1 - i) % every == 0;
      boolean bound = p.measure().operator() != null;
      dots.add(
          new Dot(
              x(p), y(p.number().doubleValue()), ResultCell.of(p), p.measure().day(), told, bound));
    }
    return dots;
  }

  /** The range of the latest value that has one: where it begins, from above. */
  public String getBandTop() {
    ResultTable.Point ranged = ranged();
    return ranged == null || ranged.high() == null ? fixed(TOP) : y(ranged.high().doubleValue());
  }

  public String getBandHeight() {
    ResultTable.Point ranged = ranged();
    double bottom =
        ranged == null || ranged.low() == null
            ? BOTTOM
            : Double.parseDouble(y(ranged.low().doubleValue()));
    return fixed(Math.max(0, bottom - Double.parseDouble(getBandTop())));
  }

  public boolean isBanded() {
    return ranged() != null;
  }

  private ResultTable.Point ranged() {
    return points.reversed().stream()
        .filter(p -> p.low() != null || p.high() != null)
        .findFirst()
        .orElse(null);
  }

  public List<Rule> getRules() {
    double step = step((high - low) / 4);
    List<Rule> rules = new ArrayList<>();
    for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
      rules.add(
          new Rule(
              y(at),
              ResultWords.number(
                  java.math.BigDecimal.valueOf(at)
                      .round(new java.math.MathContext(6))
                      .stripTrailingZeros())));
    }
    return rules;
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
  }

  public String getFrom() {
    return Dates.date(first());
  }

  public String getTo() {
    return Dates.date(last());
  }

  /** Everything it shows, in words. */
  public String getTold() {
    return points.stream()
        .map(p -> Dates.date(p.measure().day()) + " : " + ResultCell.of(p).text())
        .collect(Collectors.joining(" ; "));
  }

  private LocalDate first() {
    return points.getFirst().measure().day();
  }

  private LocalDate last() {
    return points.getLast().measure().day();
  }

  private String x(ResultTable.Point p) {
    long all = ChronoUnit.DAYS.between(first(), last());
    long gone = ChronoUnit.DAYS.between(first(), p.measure().day());
    return fixed(all == 0 ? (LEFT + RIGHT) / 2 : LEFT + 14 + (RIGHT - LEFT - 34) * gone / all);
  }

  private String y(double number) {
    return fixed(BOTTOM - (BOTTOM - TOP) * (number - low) / (high - low));
  }

  private static String fixed(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }
}
