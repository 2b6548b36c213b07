package org.galien.encounters.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values over time as a drawing of 640 by 260, with lines of a reference behind them; what it shows
 * stands in the table as well.
 */
public final class MeasureCurve {

  private static final double LEFT = 46;
  private static final double RIGHT = 600;
  private static final double TOP = 14;
  private static final double BOTTOM = 230;
  private static final int RULES = 5;

  /**
   * A value.
   *
   * @param at days since anything
   */
  public record Point(LocalDate day, long at, double value) {}

  /**
   * A line of the reference, by the same days.
   *
   * @param label at its end
   */
  public record Guide(String label, List<double[]> places) {}

  /** As drawn. */
  public record Dot(String x, String y) {}

  /** A line across, with its figure. */
  public record Rule(String y, String label) {}

  /** A line of the reference as drawn; the label stands at its end. */
  public record Way(String path, String x, String y, String label) {}

  private final List<List<Point>> series;
  private final List<Guide> guides;
  private final double first;
  private final double last;
  private final LocalDate from;
  private final LocalDate to;
  private double low = Double.MAX_VALUE;
  private double high = -Double.MAX_VALUE;

  /**
   * @param series each oldest first
   * @param from day on the left edge; the first of the values where it is negative
   */
  MeasureCurve(List<List<Point>> series, List<Guide> guides, long from) {
    this.series = series;
    this.guides = guides;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (Point point : series.stream().flatMap(List::stream).toList()) {
      least = Math.min(least, point.at());
      most = Math.max(most, point.at());
      widen(point.value());
    }
    first = from < 0 ? least : from;
    last = Math.max(end(guides, most), first + 1);
    List<LocalDate> days = series.getFirst().stream().map(Point::day).toList();
    this.from = days.getFirst().minusDays((long) (least - first));
    this.to = days.getLast().plusDays((long) (last - most));
    guides.stream()
        .flatMap(guide -> guide.places().stream())
        .filter(place -> place[0] >= first && place[0] <= last)
        .forEach(place -> widen(place[1]));
    double margin = high > low ? (high - low) * 0.06 : Math.max(1, high * 0.1);
    low -= margin;
    high += margin;
  }

  /** As far as the lines of the reference reach around the last value. */
  private static double end(List<Guide> guides, long most) {
    return guides.stream()
        .flatMap(guide -> guide.places().stream())
        .mapToDouble(place -> place[0])
        .filter(at -> at >= most)
        .min()
        .orElse(most);
  }

  private void widen(double value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }

  /** The day on the left edge. */
  public LocalDate getFrom() {
    return from;
  }

  /** The day on the right edge. */
  public LocalDate getTo() {
    return to;
  }

  public List<String> getPaths() {
    return series.stream()
        .map(
            line ->
                line.stream()
                    .map(p -> fixed(x(p.at())) + "," + fixed(y(p.value())))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  public List<Dot> getDots() {
    return series.stream()
        .flatMap(List::stream)
        .map(p -> new Dot(fixed(x(p.at())), fixed(y(p.value()))))
        .toList();
  }

  public List<Way> getWays() {
    List<Way> ways = new ArrayList<>();
    for (Guide guide : guides) {
      List<double[]> seen =
          guide.places().stream().filter(p -> p[0] >= first && p[0] <= last).toList();
      if (seen.size() > 1) {
        String path =
            seen.stream()
                .map(p -> fixed(x(p[0])) + "," + fixed(y(p[1])))
                .collect(Collectors.joining(" "));
        double[] end = seen.getLast();
        ways.add(new Way(path, fixed(x(end[0]) + 4), fixed(y(end[1])), guide.label()));
      }
    }
    return ways;
  }

  public List<Rule> getRules() {
    double rough = (high - low) / RULES;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    double step = (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
    List<Rule> rules = new ArrayList<>();
    for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
      String label = String.format(Locale.FRENCH, step < 1 ? "%.1f" : "%.0f", at);
      rules.add(new Rule(fixed(y(at)), label));
    }
    return rules;
  }

  private double x(double at) {
    return LEFT + 6 + (RIGHT - LEFT - 12) * (at - first) / (last - first);
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
  }

  private static String fixed(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }
}
