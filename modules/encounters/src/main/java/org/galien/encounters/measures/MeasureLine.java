package org.galien.encounters.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.platform.text.Folding;

/**
 * Measures as they are typed in one line: {@code 72 kg}, {@code 1,75 m 120/75 fc 68}, {@code spo2
 * 98 % le 12/03/2026}. A name or a unit says what a number is; with neither, it is none.
 *
 * @param day null when none was typed
 */
public record MeasureLine(List<MeasureDraft> drafts, LocalDate day) {

  private static final String FIELD = "text";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Pattern DAY = Pattern.compile("(.*?)\\s+(?:le|du)\\s+(\\S.*)");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*[,;+]?\\s*(?<name>spo2|hba1c|[a-z][a-z° ]*?)?\\s*[:=]?\\s*(?<n>\\d{1,4}(?:[.,]\\d{1,3})?)"
              + "(?:\\s*/\\s*(?<d>\\d{1,3})(?!\\d|[.,]\\d))?"
              + "\\s*(?<unit>kg|g/l|g|cm|mm ?hg|m(?<cm>\\d{2})?|°c?|c(?![a-z])|%|bpm|batt?/min|/ ?mi?n"
              + "|l/mi?n)?(?=[\\s,;+]|$)");

  private static final Map<String, MeasureKind> NAMES =
      Map.ofEntries(
          Map.entry("poids", MeasureKind.WEIGHT),
          Map.entry("taille", MeasureKind.HEIGHT),
          Map.entry("ta", MeasureKind.PRESSURE),
          Map.entry("pa", MeasureKind.PRESSURE),
          Map.entry("tension", MeasureKind.PRESSURE),
          Map.entry("fc", MeasureKind.HEART_RATE),
          Map.entry("pouls", MeasureKind.HEART_RATE),
          Map.entry("temp", MeasureKind.TEMPERATURE),
          Map.entry("temperature", MeasureKind.TEMPERATURE),
          Map.entry("t°", MeasureKind.TEMPERATURE),
          Map.entry("spo2", MeasureKind.OXYGEN),
          Map.entry("sat", MeasureKind.OXYGEN),
          Map.entry("saturation", MeasureKind.OXYGEN),
          Map.entry("fr", MeasureKind.RESPIRATORY_RATE),
          Map.entry("dep", MeasureKind.PEAK_FLOW),
          Map.entry("peak flow", MeasureKind.PEAK_FLOW),
          Map.entry("hba1c", MeasureKind.HBA1C),
          Map.entry("dextro", MeasureKind.GLUCOSE),
          Map.entry("glycemie", MeasureKind.GLUCOSE),
          Map.entry("tt", MeasureKind.WAIST),
          Map.entry("tour de taille", MeasureKind.WAIST),
          Map.entry("pc", MeasureKind.HEAD),
          Map.entry("perimetre cranien", MeasureKind.HEAD));

  /**
   * What a unit alone says; « cm » alone is the height, and asked again where that is improbable.
   */
  private static final Map<String, MeasureKind> UNITS =
      Map.of(
          "kg", MeasureKind.WEIGHT,
          "g", MeasureKind.WEIGHT,
          "m", MeasureKind.HEIGHT,
          "cm", MeasureKind.HEIGHT,
          "mmhg", MeasureKind.PRESSURE,
          "°c", MeasureKind.TEMPERATURE,
          "bpm", MeasureKind.HEART_RATE,
          "l/min", MeasureKind.PEAK_FLOW,
          "g/l", MeasureKind.GLUCOSE);

  /**
   * @throws FieldRefused at {@code text}, saying which part is not understood
   */
  public static MeasureLine read(String typed, LocalDate today) {
    String text = Folding.fold(typed == null ? "" : typed).replaceAll("\\s+", " ").strip();
    LocalDate day = null;
    Matcher dated = DAY.matcher(text);
    if (dated.matches()) {
      day = day(dated.group(2), today);
      text = dated.group(1);
    }
    List<MeasureDraft> drafts = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!next.find(at) || next.start() != at) {
        throw new FieldRefused(FIELD, "encounters.measure-unreadable", text.substring(at).strip());
      }
      drafts.add(draft(next));
      at = next.end();
    }
    if (drafts.isEmpty()) {
      throw new FieldRefused(FIELD, "encounters.measure-missing");
    }
    return new MeasureLine(drafts, day);
  }

  private static LocalDate day(String typed, LocalDate today) {
    Optional<PartialDate> date = PartialDate.read(typed, today);
    return date.filter(one -> one.day() > 0)
        .map(PartialDate::first)
        .orElseThrow(() -> new FieldRefused(FIELD, "encounters.day-unreadable"));
  }

  private static MeasureDraft draft(Matcher part) {
    String said = part.group().strip();
    String unit = unit(part.group("unit"));
    MeasureKind kind = kind(part, unit, said);
    BigDecimal number = new BigDecimal(part.group("n").replace(',', '.'));
    BigDecimal second = part.group("d") == null ? null : new BigDecimal(part.group("d"));
    if (!unit.isEmpty() && !fits(kind, unit)) {
      throw new FieldRefused(FIELD, "encounters.measure-unit", said, kind.unit());
    }
    if ((kind == MeasureKind.PRESSURE) != (second != null)) {
      throw new FieldRefused(FIELD, "encounters.measure-unreadable", said);
    }
    return new MeasureDraft(kind, inUnit(number, unit, part.group("cm")), second);
  }

  private static MeasureKind kind(Matcher part, String unit, String said) {
    if (part.group("name") != null) {
      MeasureKind named = NAMES.get(part.group("name").strip());
      if (named == null) {
        throw new FieldRefused(FIELD, "encounters.measure-unreadable", said);
      }
      return named;
    }
    MeasureKind told = part.group("d") != null ? MeasureKind.PRESSURE : UNITS.get(unit);
    if (told == null) {
      throw new FieldRefused(FIELD, "encounters.measure-ambiguous", said);
    }
    return told;
  }

  private static boolean fits(MeasureKind kind, String unit) {
    String own = unit(kind.unit().toLowerCase(java.util.Locale.ROOT));
    return own.equals(unit)
        || UNITS.get(unit) == kind
        || (kind == MeasureKind.WAIST || kind == MeasureKind.HEAD) && unit.equals("cm")
        || kind == MeasureKind.HEART_RATE && unit.equals("/min");
  }

  private static String unit(String typed) {
    if (typed == null) {
      return "";
    }
    String bare = typed.replace(" ", "").replace("/mn", "/min").replaceFirst("^bat+/", "b/");
    return switch (bare) {
      case "°", "c" -> "°c";
      case "b/min" -> "bpm";
      default -> bare.startsWith("m") && bare.matches("m\\d{2}") ? "m" : bare;
    };
  }

  private static BigDecimal inUnit(BigDecimal number, String unit, String centimetres) {
    return switch (unit) {
      case "g" -> number.divide(THOUSAND);
      case "m" ->
          centimetres == null
              ? number.multiply(HUNDRED)
              : number.multiply(HUNDRED).add(new BigDecimal(centimetres));
      default -> number;
    };
  }
}
