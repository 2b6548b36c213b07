package org.galien.patients.imports.tables;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Appointments of an iCalendar file as a table: a row an event, {@code X-…} properties as further
 * columns. Times are those of the practice's clocks.
 */
public final class CalendarTable implements SourceTable {

  private static final List<String> KNOWN =
      List.of(
          "UID",
          "DTSTART",
          "DTEND",
          "SUMMARY",
          "DESCRIPTION",
          "LOCATION",
          "CATEGORIES",
          "ORGANIZER",
          "STATUS",
          "RRULE");

  private final String form;
  private final List<String> columns;
  private final List<SourceRow> rows = new ArrayList<>();

  private CalendarTable(String form, List<String> columns) {
    this.form = form;
    this.columns = columns;
  }

  /**
   * @param zone of the practice
   * @throws FileRefused when a part of it does not end, or it is no calendar
   */
  public static CalendarTable open(Bytes file, ZoneId zone) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    String text;
    try (Reader reader = encoding.reader(file)) {
      text =
          new BufferedReader(reader)
              .lines()
              .reduce(new StringBuilder(), CalendarTable::line, StringBuilder::append)
              .toString();
    }
    List<Long> lines = CalendarShape.events(text);
    List<VEvent> events = new ArrayList<>();
    List<TimezoneInfo> zones = new ArrayList<>();
    try (ICalReader reader = new ICalReader(new StringReader(text))) {
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        TimezoneInfo info = calendar.getTimezoneInfo();
        calendar.getEvents().forEach(event -> zones.add(info));
        events.addAll(calendar.getEvents());
      }
    } catch (RuntimeException | AssertionError e) {
      // The reader takes what its own parts computed for certain: a zone with a month 77.
      throw new FileRefused("calendar", 1, 0);
    }
    if (events.size() != lines.size()) {
      throw new FileRefused("calendar", 1, 0);
    }
    TreeSet<String> own = new TreeSet<>();
    events.forEach(
        e ->
            e.getExperimentalProperties()
                .forEach(p -> own.add(p.getName().toUpperCase(java.util.Locale.ROOT))));
    // What a reader cannot make out of a known property it keeps under its name.
    KNOWN.forEach(own::remove);
    List<String> columns = new ArrayList<>(KNOWN);
    own.stream().limit(40).forEach(columns::add);
    CalendarTable table =
        new CalendarTable("iCalendar, " + encoding.charset(), List.copyOf(columns));
    for (int i = 0; i < events.size(); i++) {
      table.rows.add(new SourceRow(lines.get(i), table.cells(events.get(i), zones.get(i), zone)));
    }
    return table;
  }

  private static StringBuilder line(StringBuilder text, String line) {
    return text.append(line).append('\n');
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public String form() {
    return form;
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    for (SourceRow row : rows) {
      if (!taker.take(row)) {
        return;
      }
    }
  }

  private List<String> cells(VEvent event, TimezoneInfo zones, ZoneId zone) {
    List<String> cells = new ArrayList<>();
    cells.add(text(event.getUid()));
    cells.add(time(event.getDateStart(), zones, zone));
    cells.add(end(event, zones, zone));
    cells.add(text(event.getSummary()));
    cells.add(text(event.getDescription()));
    cells.add(text(event.getLocation()));
    cells.add(
        event.getCategories().isEmpty()
            ? ""
            : String.join(", ", event.getCategories().getFirst().getValues()));
    cells.add(organizer(event));
    cells.add(text(event.getStatus()));
    cells.add(event.getRecurrenceRule() == null ? "" : "RRULE");
    for (String name : columns.subList(KNOWN.size(), columns.size())) {
      List<RawProperty> own = event.getExperimentalProperties(name);
      cells.add(
          own.isEmpty() || own.getFirst().getValue() == null
              ? ""
              : own.getFirst().getValue().strip());
    }
    return cells;
  }

  private static String organizer(VEvent event) {
    if (event.getOrganizer() == null) {
      return "";
    }
    String name = event.getOrganizer().getCommonName();
    String email = event.getOrganizer().getEmail();
    return name != null ? name.strip() : email == null ? "" : email.strip();
  }

  private static String end(VEvent event, TimezoneInfo zones, ZoneId zone) {
    if (event.getDateEnd() != null) {
      return time(event.getDateEnd(), zones, zone);
    }
    String start = time(event.getDateStart(), zones, zone);
    if (event.getDuration() == null
        || event.getDuration().getValue() == null
        || start.length() < 16) {
      return "";
    }
    try {
      return LocalDateTime.parse(start)
          .plus(java.time.Duration.ofMillis(event.getDuration().getValue().toMillis()))
          .toString();
    } catch (DateTimeException | ArithmeticException e) {
      return event.getDuration().getValue().toString();
    }
  }

  /**
   * {@code 2026-11-27T09:30}; a day alone where no time is told; empty for nothing. What is no day,
   * {@code 2026-13-45T09:30}, stays as it is written: other readers would count months on.
   */
  private static String time(DateOrDateTimeProperty property, TimezoneInfo zones, ZoneId zone) {
    if (property == null || property.getValue() == null) {
      return "";
    }
    var raw = property.getValue().getRawComponents();
    boolean timed = property.getValue().hasTime();
    if (raw != null) {
      try {
        LocalDateTime wall =
            LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
        if (!timed) {
          return wall.toLocalDate().toString();
        }
        if (zones.isFloating(property)) {
          return wall.toString();
        }
      } catch (DateTimeException e) {
        return "%04d-%02d-%02dT%02d:%02d"
            .formatted(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
      }
    }
    return property
        .getValue()
        .toInstant()
        .atOffset(ZoneOffset.UTC)
        .atZoneSameInstant(zone)
        .toLocalDateTime()
        .withSecond(0)
        .withNano(0)
        .toString();
  }

  private static String text(TextProperty property) {
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }
}
