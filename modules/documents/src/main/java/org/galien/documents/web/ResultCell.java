package org.galien.documents.web;

import org.galien.documents.results.ResultTable;
import org.galien.platform.places.Measure;

/**
 * A value in the table.
 *
 * @param text in the line's unit
 * @param original as it was told, with its unit, where that is another; else empty
 * @param selector the document it comes from, as in {@code document=12}
 */
public record ResultCell(
    String text,
    String original,
    String former,
    Measure.Mark mark,
    Measure.Standing standing,
    String origin,
    String selector) {

  static ResultCell of(ResultTable.Point point) {
    Measure m = point.measure();
    String sign = m.operator() == null ? "" : m.operator() + " ";
    return new ResultCell(
        point.converted() ? sign + ResultWords.number(point.number()) : ResultWords.told(m),
        point.converted() ? ResultWords.told(m) + " " + m.unit() : "",
        m.former() == null ? "" : ResultWords.local(m.former()),
        m.mark(),
        m.standing(),
        m.origin() == null ? "" : m.origin(),
        m.selector());
  }

  public String getIcon() {
    return mark.critical() ? "octagon" : mark.below() ? "down-arr" : "up-arr";
  }

  /** Key of what a reader who sees no arrow hears; empty for nothing. */
  public String getMarkKey() {
    return mark.out()
        ? "documents.results.mark." + mark.name().toLowerCase().replace('_', '-')
        : "";
  }

  public boolean isOut() {
    return mark.out() && !mark.critical();
  }

  public boolean isCritical() {
    return mark.critical();
  }

  public boolean isCorrected() {
    return standing == Measure.Standing.CORRECTED;
  }

  public boolean isPreliminary() {
    return standing == Measure.Standing.PRELIMINARY;
  }
}
