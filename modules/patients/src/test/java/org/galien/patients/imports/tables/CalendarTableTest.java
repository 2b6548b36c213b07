package org.galien.patients.imports.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTableTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String CALENDAR =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "BEGIN:VEVENT",
          "UID:a1",
          "DTSTART:20261130T083000Z",
          "DTEND:20261130T090000Z",
          "SUMMARY:DURAND Zoé\\, contrôle",
          "X-PATIENT-ID:412",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "UID:a2",
          "DTSTART:20260701T083000",
          "DURATION:PT20M",
          "SUMMARY:Une ligne très longue qui se poursuit au-delà de la lim",
          " ite des lignes",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "UID:a3",
          "DTSTART;VALUE=DATE:20260702",
          "RRULE:FREQ=WEEKLY",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  @Test
  void timesAreThoseOfThePractice() throws IOException {
    List<SourceRow> rows = rows(open(CALENDAR));
    assertEquals("2026-11-30T09:30", cell(rows.get(0), "DTSTART"));
    assertEquals("2026-11-30T10:00", cell(rows.get(0), "DTEND"));
    assertEquals("2026-07-01T08:30", cell(rows.get(1), "DTSTART"));
    assertEquals("2026-07-01T08:50", cell(rows.get(1), "DTEND"));
    assertEquals("2026-07-02", cell(rows.get(2), "DTSTART"));
  }

  @Test
  void whatIsNoDayStaysAsItIsWritten() throws IOException {
    for (String zoned : new String[] {"", "Z"}) {
      String text = CALENDAR.replace("20261130T083000Z", "20261345T083000" + zoned);
      assertEquals("2026-13-45T08:30", cell(rows(open(text)).getFirst(), "DTSTART"));
    }
  }

  @Test
  void eachEventIsARowWithItsLineAndItsOwnProperties() throws IOException {
    List<SourceRow> rows = rows(open(CALENDAR));
    assertEquals(List.of(3L, 10L, 17L), rows.stream().map(SourceRow::line).toList());
    assertEquals("412", cell(rows.get(0), "X-PATIENT-ID"));
    assertEquals("DURAND Zoé, contrôle", cell(rows.get(0), "SUMMARY"));
    assertTrue(cell(rows.get(1), "SUMMARY").endsWith("limite des lignes"));
    assertEquals("RRULE", cell(rows.get(2), "RRULE"));
  }

  @Test
  void aCalendarCutAnywhereIsRefusedOrWhole() throws IOException {
    byte[] whole = CALENDAR.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] some = Arrays.copyOf(whole, length);
      assertThrows(FileRefused.class, () -> rows(open(some)), "cut at " + length);
    }
  }

  private static String cell(SourceRow row, String column) throws IOException {
    return row.cells().get(open(CALENDAR).columns().indexOf(column));
  }

  private static CalendarTable open(String text) throws IOException {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  private static CalendarTable open(byte[] bytes) throws IOException {
    return CalendarTable.open(() -> new ByteArrayInputStream(bytes), PARIS);
  }

  private static List<SourceRow> rows(SourceTable table) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    table.forEach(rows::add);
    return rows;
  }
}
