package org.galien.billing.tariffs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.billing.pricing.Ranges;

/** The fields of a line by their names; what is none is refused with its place. */
final class LetterFields {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern EUROS = Pattern.compile("\\d{1,6},\\d{2}");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) (?:%|ans|mois|km|fois)");
  private static final Pattern HOURS = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");
  private static final int MINUTES = 60;

  private final Records.Entry entry;
  private final List<String> names;

  LetterFields(Records.Entry entry, List<String> names) {
    this.entry = entry;
    this.names = names;
  }

  String text(String name) {
    return entry.field(names.indexOf(name));
  }

  String needed(String name) {
    if (text(name).isEmpty()) {
      throw refused("missing", name);
    }
    return text(name);
  }

  List<String> words(String name) {
    return text(name).isEmpty() ? List.of() : Arrays.asList(text(name).split(" +"));
  }

  <T> T oneOf(String name, Map<String, T> known) {
    return of(name, text(name), known);
  }

  <T> T of(String name, String word, Map<String, T> known) {
    T found = known.get(word);
    if (found == null) {
      throw refused("word", name);
    }
    return found;
  }

  LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name), DAY);
    } catch (DateTimeException none) {
      throw refused("day", name);
    }
  }

  /** Null for none. */
  LocalDate end(LocalDate from) {
    LocalDate until = text("au").isEmpty() ? null : day("au");
    if (until != null && until.isBefore(from)) {
      throw refused("order", "au");
    }
    return until;
  }

  /** Euros with two decimals. */
  int cents(String name) {
    if (!EUROS.matcher(text(name)).matches()) {
      throw refused("amount", name);
    }
    return new BigDecimal(text(name).replace(',', '.')).movePointRight(2).intValueExact();
  }

  /**
   * Euros, or a whole number with its unit: « 70 % », « 18 ans », « 3 mois », « 4 km », « 20 fois
   * ».
   */
  int number(String name) {
    Matcher counted = COUNT.matcher(text(name));
    return counted.matches() ? Integer.parseInt(counted.group(1)) : cents(name);
  }

  /** 0 for none. */
  int count(String name) {
    if (!text(name).matches("\\d{0,3}")) {
      throw refused("number", name);
    }
    return text(name).isEmpty() ? 0 : Integer.parseInt(text(name));
  }

  Ranges ranges(String name) {
    try {
      return Ranges.of(text(name));
    } catch (IllegalArgumentException none) {
      throw refused("range", name);
    }
  }

  /** In minutes; the end is not included. */
  Ranges hours(String name) {
    StringBuilder minutes = new StringBuilder();
    for (String word : words(name)) {
      Matcher hours = HOURS.matcher(word);
      if (!hours.matches()) {
        throw refused("hours", name);
      }
      minutes.append(minute(hours, 1)).append('-').append(minute(hours, 3) - 1).append(' ');
    }
    return Ranges.of(minutes.toString());
  }

  private static int minute(Matcher hours, int group) {
    return Integer.parseInt(hours.group(group)) * MINUTES
        + Integer.parseInt(hours.group(group + 1));
  }

  private TariffRefused refused(String why, String name) {
    return new TariffRefused(why, entry.line(), names.indexOf(name) + 1, text(name));
  }
}
