package org.galien.patients.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;

/**
 * A birth date of which perhaps only the month or the year is known, written as the référentiel
 * national d'identitovigilance asks: the first of a known month, the 31st of December of a known
 * year.
 *
 * @param unknown null when the date is whole, else what of it is not known
 */
public record PartialDate(LocalDate date, IdentityAttribute unknown) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

  /**
   * @param typed 14/03/1958, 03/1958 or 1958
   * @return empty for what is no date of the past; a year needs four digits to stand alone
   */
  public static Optional<PartialDate> read(String typed, LocalDate today) {
    Optional<PartialDate> whole =
        TypedDate.past(typed, today).map(date -> new PartialDate(date, null));
    return whole.isPresent()
        ? whole
        : TypedDate.read(typed).filter(date -> date.day() == 0).flatMap(PartialDate::of);
  }

  /** As it is typed: what is not known is left out. */
  public static String text(LocalDate date, Set<IdentityAttribute> attributes) {
    if (attributes.contains(IdentityAttribute.BIRTH_MONTH_UNKNOWN)) {
      return String.valueOf(date.getYear());
    }
    return attributes.contains(IdentityAttribute.BIRTH_DAY_UNKNOWN)
        ? MONTH.format(date)
        : Dates.date(date);
  }

  private static Optional<PartialDate> of(TypedDate typed) {
    if (typed.year() < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          typed.month() == 0
              ? new PartialDate(
                  LocalDate.of(typed.year(), 12, 31), IdentityAttribute.BIRTH_MONTH_UNKNOWN)
              : new PartialDate(
                  LocalDate.of(typed.year(), typed.month(), 1),
                  IdentityAttribute.BIRTH_DAY_UNKNOWN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
