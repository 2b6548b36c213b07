package org.galien.patients.imports;

import java.util.regex.Pattern;

/** What a column holds, as its cells look. */
public enum CellShape {
  TEXT(".*"),
  DATE("\\d{8}|\\d{1,4}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2,4}([ T].*)?"),
  TIME("\\d{1,4}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2,4}[ T]\\d{1,2}[:hH]\\d{0,2}.*|\\d{1,2}[:hH]\\d{2}.*"),
  PHONE("(\\+33|0)[\\d .\\-]{8,16}"),
  EMAIL("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
  POSTAL_CODE("\\d{5}"),
  NIR("[12]\\s?\\d{2}\\s?\\d{2}[\\s\\dAB]{8,16}"),
  RPPS("\\d{11}"),
  SEX("[MFHI12]|Homme|Femme|Masculin|F[ée]minin"),
  NUMBER("\\d+([.,]\\d+)?");

  private final Pattern pattern;

  CellShape(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  boolean fits(String cell) {
    return pattern.matcher(cell).matches();
  }

  /** True for those that hardly anything else looks like. */
  boolean telling() {
    return this == EMAIL || this == NIR || this == PHONE || this == SEX || this == RPPS;
  }
}
