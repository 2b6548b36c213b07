package org.galien.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.galien.documents.results.ResultTable;

/**
 * A line of the table.
 *
 * @param heading message key above it, null where it is not the first of its group
 * @param cells one list a column
 */
public record ResultRow(
    ResultTable.Line line, String heading, List<List<ResultCell>> cells, Sparkline spark) {

  static ResultRow of(ResultTable.Line line, String heading, List<LocalDate> days) {
    List<List<ResultCell>> cells =
        days.stream().map(day -> line.on(day).stream().map(ResultCell::of).toList()).toList();
    return new ResultRow(line, heading, cells, Sparkline.of(line));
  }

  public String getKey() {
    return line.key();
  }

  public String getName() {
    return line.name();
  }

  public String getUnit() {
    return line.unit() == null ? "" : line.unit();
  }

  public String getRange() {
    return ResultWords.local(line.range());
  }

  /** The latest value, as the only one of a list: what shows values repeats. */
  public List<ResultCell> getLatestCells() {
    return List.of(ResultCell.of(line.latest()));
  }

  public LocalDate getLatestDay() {
    return line.latest().measure().day();
  }

  /** What the little curve says to who does not see it. */
  public String getTold() {
    return line.curve().stream()
        .map(p -> ResultCell.of(p).text())
        .reduce((a, b) -> a + " ; " + b)
        .orElse("");
  }
}
