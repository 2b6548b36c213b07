package org.galien.prescriptions.posology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what was read in full words, the way it is printed. */
final class Wording {

  private static final int HOURS = 24;
  private final Parts parts;
  private final Unit unit;

  Wording(Parts parts, Unit unit) {
    this.parts = parts;
    this.unit = unit;
  }

  Posology posology() {
    return new Posology(
        text(),
        parts.days,
        parts.renewals,
        parts.boxes,
        perDay(),
        unit.word(false),
        unit.word(true),
        unit.isPiece());
  }

  private String text() {
    List<String> all = new ArrayList<>();
    all.add(intake());
    add(all, "", parts.meal);
    add(all, "si ", parts.asNeeded);
    add(all, "sans dépasser ", parts.most == null ? "" : unit.text(parts.most) + " par jour");
    add(all, "pendant ", parts.duration);
    add(all, "", parts.boxes == 0 ? "" : parts.boxes + (parts.boxes > 1 ? " boîtes" : " boîte"));
    add(all, "à renouveler ", parts.renewals == 0 ? "" : parts.renewals + " fois");
    return String.join(", ", all);
  }

  private static void add(List<String> all, String before, String text) {
    if (!text.isEmpty()) {
      all.add(before + text);
    }
  }

  private String intake() {
    StringBuilder text = new StringBuilder(amounts());
    if (parts.timesADay > 0 && parts.moments.isEmpty()) {
      text.append(' ').append(parts.timesADay).append(" fois par jour");
    }
    if (parts.aDay && parts.moments.isEmpty()) {
      text.append(" par jour");
    }
    if (parts.everyHours > 0) {
      text.append(" toutes les ").append(parts.everyHours).append(" heures");
    }
    if (parts.everyDays > 1) {
      text.append(
          parts.everyDays == 2 ? " un jour sur deux" : " tous les " + parts.everyDays + " jours");
    }
    if (parts.timesAWeek > 0) {
      text.append(
          parts.timesAWeek == 1 ? " par semaine" : " " + parts.timesAWeek + " fois par semaine");
    }
    if (!parts.weekdays.isEmpty()) {
      text.append(" le ").append(listed(parts.weekdays));
    }
    return text.toString();
  }

  private String amounts() {
    if (parts.moments.isEmpty()) {
      return unit.text(parts.amount);
    }
    boolean same = parts.moments.values().stream().distinct().count() == 1;
    if (same) {
      return unit.text(parts.moments.values().iterator().next())
          + " "
          + listed(parts.moments.keySet().stream().map(Moment::text).toList());
    }
    List<String> each = new ArrayList<>();
    for (Map.Entry<Moment, Amount> one : parts.moments.entrySet()) {
      each.add(unit.text(one.getValue()) + " " + one.getKey().text());
    }
    return listed(each);
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " et " + words.get(last);
  }

  private Optional<BigDecimal> perDay() {
    boolean certain =
        parts.asNeeded.isEmpty()
            && parts.everyDays <= 1
            && parts.timesAWeek == 0
            && parts.weekdays.isEmpty()
            && parts.everyHours <= HOURS;
    if (!certain) {
      return Optional.empty();
    }
    if (!parts.moments.isEmpty()) {
      return parts.moments.values().stream().map(Amount::value).reduce(BigDecimal::add);
    }
    int times = parts.everyHours > 0 ? HOURS / parts.everyHours : Math.max(1, parts.timesADay);
    return Optional.of(parts.amount.value().multiply(BigDecimal.valueOf(times)));
  }
}
