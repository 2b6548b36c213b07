package org.galien.lesions.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.galien.lesions.Axis;
import org.galien.lesions.BodySite;
import org.galien.lesions.ChecklistItem;
import org.galien.lesions.ChecklistKind;
import org.galien.lesions.LesionDraft;
import org.galien.lesions.LesionRefusal;
import org.galien.lesions.MapPoint;
import org.galien.platform.voice.TypedDate;

/**
 * What a form of the page sends: texts by their fields' names.
 *
 * @param today on which dates without a year are read
 */
record LesionForm(JsonObject fields, LocalDate today) {

  String text(String name) {
    return fields.getString(name, "").strip();
  }

  int number(String name) {
    String said = text(name);
    if (!said.matches("\\d{1,9}")) {
      throw new BadRequestException();
    }
    return Integer.parseInt(said);
  }

  /** Null where nothing readable was typed. */
  LocalDate coming(String name) {
    return TypedDate.coming(text(name), today).orElse(null);
  }

  /** As {@link #coming}, of the past. */
  LocalDate past(String name) {
    return TypedDate.past(text(name), today).orElse(null);
  }

  /**
   * A day of the past that need not be typed.
   *
   * @return null where nothing was
   * @throws LesionRefusal for what is no whole date: nothing else takes its place
   */
  static LocalDate day(String typed, LocalDate today) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return TypedDate.past(typed, today)
        .orElseThrow(() -> LesionRefusal.dayUnreadable(typed.strip()));
  }

  LesionDraft draft() {
    String site = text("site");
    boolean placed = text("x").matches("\\d{1,3}") && text("y").matches("\\d{1,3}");
    MapPoint point =
        placed
            ? new MapPoint(
                Math.min(MapPoint.WIDTH, number("x")), Math.min(MapPoint.HEIGHT, number("y")))
            : null;
    return new LesionDraft(
        site.isEmpty() ? null : named(BodySite.class, site),
        point,
        text("label"),
        text("note"),
        coming("due"));
  }

  Map<ChecklistItem, Boolean> answers(ChecklistKind kind) {
    Map<ChecklistItem, Boolean> answers = new EnumMap<>(ChecklistItem.class);
    for (ChecklistItem item : kind.getItems()) {
      switch (text(item.getCode())) {
        case "yes" -> answers.put(item, true);
        case "no" -> answers.put(item, false);
        default -> {}
      }
    }
    return answers;
  }

  /** Its length is typed in millimetres. */
  Axis axis() {
    String length = text("length").replace(',', '.');
    double millimetres = length.matches("\\d{1,3}(\\.\\d{1,2})?") ? Double.parseDouble(length) : 0;
    return new Axis(
        number("x1"), number("y1"), number("x2"), number("y2"), (int) Math.round(millimetres * 10));
  }

  static <E extends Enum<E>> E named(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }
}
