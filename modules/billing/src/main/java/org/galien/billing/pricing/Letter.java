package org.galien.billing.pricing;

import java.time.LocalDate;
import java.util.Set;

/**
 * A line of the tariff of letters (NGAP), for a time and a sector.
 *
 * @param until null while it holds
 * @param sector null for both
 * @param cents a kilometre for {@link LetterKind#DISTANCE}
 * @param place null for any
 * @param specialties whose it is, none for all; one that begins with {@code !} is excluded
 * @param months ages in completed months
 * @param hours minutes of the day
 * @param with one of these has to be on the invoice; none where any act will do
 * @param group of one group an invoice has one line; empty for none
 * @param perYear how often a year with the same patient; 0 for as often as needed
 * @param perWeek how often a week by the same practitioner; 0 as well
 * @param otherwise the code to bill instead where this one does not fit; may be empty
 * @param verified false where nobody has held it against its official text yet
 */
public record Letter(
    String code,
    String label,
    LetterKind kind,
    LocalDate from,
    LocalDate until,
    Sector sector,
    int cents,
    Place place,
    Set<String> specialties,
    Ranges months,
    Set<Condition> conditions,
    Ranges hours,
    Set<String> with,
    String group,
    int perYear,
    int perWeek,
    String otherwise,
    boolean verified,
    String source) {

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  boolean of(Sector asked) {
    return sector == null || sector == asked;
  }

  boolean of(String specialty) {
    return specialties.isEmpty()
        || specialties.contains(specialty)
        || specialties.stream().allMatch(s -> s.startsWith("!") && !s.equals("!" + specialty));
  }
}
