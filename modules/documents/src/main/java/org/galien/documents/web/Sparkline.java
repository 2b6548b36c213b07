package org.galien.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.documents.results.ResultTable;

/**
 * The trend of a line in 68 by 20, evenly spaced: how it goes, not when.
 *
 * @param points for a polyline; empty with fewer than two
 * @param x of the last point
 * @param y of it
 * @param out true where the last one is out of its range
 */
public record Sparkline(String points, double x, double y, boolean out) {

  private static final int MOST = 12;
  private static final double WIDTH = 60;
  private static final double HEIGHT = 16;

  static Sparkline of(ResultTable.Line line) {
    List<ResultTable.Point> all = line.curve();
    List<ResultTable.Point> last = all.subList(Math.max(0, all.size() - MOST), all.size());
    if (last.size() < 2) {
      return new Sparkline("", 0, 0, false);
    }
    double low = last.stream().mapToDouble(p -> p.number().doubleValue()).min().orElseThrow();
    double high = last.stream().mapToDouble(p -> p.number().doubleValue()).max().orElseThrow();
    double span = high > low ? high - low : 1;
    double step = WIDTH / (last.size() - 1);
    double[] y =
        last.stream()
            .mapToDouble(p -> 2 + HEIGHT * (high - p.number().doubleValue()) / span)
            .toArray();
    String points =
        java.util.stream.IntStream.range(0, y.length)
            .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", 2 + i * step, y[i]))
            .collect(Collectors.joining(" "));
    boolean out = last.getLast().measure().mark().out();
    return new Sparkline(points, 2 + WIDTH, y[y.length - 1], out);
  }

  public boolean isDrawn() {
    return !points.isEmpty();
  }

  public String getX() {
    return String.format(Locale.ROOT, "%.1f", x);
  }

  public String getY() {
    return String.format(Locale.ROOT, "%.1f", y);
  }
}
