package org.galien.documents.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit that laboratories use, told from its spelling. Capitals count: {@code g/L} are grams,
 * {@code G/L} are thousand millions, whatever a laboratory that writes all in capitals may have
 * meant.
 *
 * @param kind of what it counts
 * @param factor to the base of its kind: g/L, mol/L, 1/L, UI/L; 1 for others
 * @param text as Galien writes it
 */
public record LabUnit(Kind kind, BigDecimal factor, String text) {

  /** What is counted per litre, or something that only compares with itself. */
  public enum Kind {
    MASS,
    MOLES,
    COUNT,
    ACTIVITY,
    OTHER
  }

  private static final Map<String, Integer> PREFIXES =
      Map.of("", 0, "k", 3, "d", -1, "c", -2, "m", -3, "µ", -6, "n", -9, "p", -12, "f", -15);

  private static final Pattern PER_VOLUME = Pattern.compile("(k|m|µ|n|p|f)?(g|mol|UI)/(d|c|m|µ)?L");
  private static final Pattern COUNTS =
      Pattern.compile("(G|T|10(?:\\^|\\*|E|e)?(?:3|6|9|12)|M)?/(L|mL|µL|mm3)");
  private static final Pattern OTHERS =
      Pattern.compile(
          "%|‰|fL|pg|mm|mm/h|mmHg|mL/min(?:/1[,.]73 ?m[²2])?|s|sec|mmol/mol|mg/g|mg/mmol|µg/g|g/24 ?h|mg/24 ?h"
              + "|mmol/24 ?h|mL/24 ?h|m?osm/kg|m?osm/L|mEq/L|kg|cm|kPa|nkat/L|µkat/L|UFC/mL");

  /** How laboratories spell what we spell otherwise; in this order. */
  private record Spelling(Pattern found, String ours) {
    Spelling(String found, String ours) {
      this(Pattern.compile(found), ours);
    }
  }

  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("^(?:mc|u)(?=g|mol)", "µ"),
          new Spelling("^([mµk]?)(?:IU|U)(?=/)", "$1UI"),
          new Spelling("^uUI(?=/)", "µUI"),
          new Spelling("^(?:Giga|giga) ?/", "G/"),
          new Spelling("^(?:Téra|Tera|téra|tera) ?/", "T/"),
          new Spelling("^(?:M|millions?|Millions?) ?/ ?mm", "M/mm"),
          new Spelling(" ?/ ?", "/"),
          new Spelling("(?<=/)([dcmµ]?)l$", "$1L"),
          new Spelling("(?<=/)uL$", "µL"),
          new Spelling("^([mf])l(?=$|/)", "$1L"),
          new Spelling("(?<=/)mn(?=$|/)", "min"));

  /** Empty for what is no unit beyond doubt. */
  public static Optional<LabUnit> of(String written) {
    if (written == null || written.isBlank() || written.length() > 24) {
      return Optional.empty();
    }
    String unit = tidy(written.strip());
    Matcher volume = PER_VOLUME.matcher(unit);
    if (volume.matches()) {
      int power = power(volume.group(1)) - power(volume.group(3));
      Kind kind =
          switch (volume.group(2)) {
            case "g" -> Kind.MASS;
            case "mol" -> Kind.MOLES;
            default -> Kind.ACTIVITY;
          };
      return Optional.of(new LabUnit(kind, BigDecimal.ONE.scaleByPowerOfTen(power), unit));
    }
    Matcher count = COUNTS.matcher(unit);
    if (count.matches()) {
      int power = times(count.group(1)) + perLitre(count.group(2));
      return Optional.of(new LabUnit(Kind.COUNT, BigDecimal.ONE.scaleByPowerOfTen(power), unit));
    }
    return OTHERS.matcher(unit).matches()
        ? Optional.of(new LabUnit(Kind.OTHER, BigDecimal.ONE, unit.replace(" ", "")))
        : Optional.empty();
  }

  /**
   * The same amount in another unit.
   *
   * @param molarMass in g/mol, null where none is known
   * @return empty when they cannot be compared
   */
  public Optional<BigDecimal> convert(BigDecimal number, LabUnit to, BigDecimal molarMass) {
    if (kind == Kind.OTHER || to.kind == Kind.OTHER) {
      return kind == to.kind && text.equals(to.text) ? Optional.of(number) : Optional.empty();
    }
    BigDecimal base = number.multiply(factor);
    if (kind == to.kind) {
      return Optional.of(base.divide(to.factor));
    }
    boolean known = molarMass != null;
    if (known && kind == Kind.MASS && to.kind == Kind.MOLES) {
      return Optional.of(
          base.divide(molarMass.multiply(to.factor), java.math.MathContext.DECIMAL64));
    }
    if (known && kind == Kind.MOLES && to.kind == Kind.MASS) {
      return Optional.of(base.multiply(molarMass).divide(to.factor));
    }
    return Optional.empty();
  }

  private static String tidy(String written) {
    String unit = written.replace('\u03BC', 'µ').replace("³", "3");
    for (Spelling spelling : SPELLINGS) {
      unit = spelling.found().matcher(unit).replaceFirst(spelling.ours());
    }
    return unit;
  }

  private static int power(String prefix) {
    return PREFIXES.get(prefix == null ? "" : prefix);
  }

  private static int times(String much) {
    return switch (much == null ? "" : much) {
      case "" -> 0;
      case "G" -> 9;
      case "T" -> 12;
      case "M" -> 6;
      default -> Integer.parseInt(much.replaceFirst("^10[\\^*Ee]?", ""));
    };
  }

  private static int perLitre(String volume) {
    return switch (volume) {
      case "L" -> 0;
      case "mL" -> 3;
      default -> 6;
    };
  }
}
