package org.galien.patients.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.patients.imports.tables.Bytes;
import org.galien.patients.imports.tables.CalendarTable;
import org.galien.patients.imports.tables.CsvTable;
import org.galien.patients.imports.tables.FileRefused;
import org.galien.patients.imports.tables.SourceRow;
import org.galien.patients.imports.tables.SourceTable;
import org.galien.standalone.testing.Fuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Damaged files of other software: each is read or refused with a line, its columns are proposed
 * for, and each row is a person or refused.
 */
class ImportFuzzTest {

  private static final Duration HANGS = Duration.ofSeconds(10);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String MARKS =
      ";,|\t\"'\r\n\\:=/-. 0123459TZPDBEGINRULSUMXF@\u0000\u001A\u00FE\u00FF\u00E9";

  private static final String CSV =
      """
      NUMPAT;NOM;NOM USAGE;PRENOM;DATE NAISSANCE;SEXE;NIR;CLE;TEL MOBILE;MAIL;ADRESSE;CP;VILLE
      412;"LE ""GRAND\""";;Zoé;14/03/1958;F;2580335935012;25;06 39 98 00 01;z@exemple.fr;"1 rue
      Haute";59000;LILLE
      413;DUPRÉ;MARTIN;Anne, Marie;1958;F;;;;;;;
      414;ÇELIK;;Ünal;1960-02-30;M;1600299134056;;0320000000;;12B r. du Bac;35000;RENNES
      """;

  private static final String CALENDAR =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "BEGIN:VTIMEZONE",
          "TZID:Europe/Paris",
          "BEGIN:STANDARD",
          "DTSTART:19701025T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "END:STANDARD",
          "END:VTIMEZONE",
          "BEGIN:VEVENT",
          "UID:a1",
          "DTSTART;TZID=Europe/Paris:20261130T083000",
          "DTEND:20261130T090000Z",
          "SUMMARY:DURAND Zoé\\, contrôle",
          "ORGANIZER;CN=\"Dr A\":mailto:a@exemple.fr",
          "CATEGORIES:suivi,tension",
          "X-PATIENT-ID:412",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "UID:a2",
          "DTSTART:20260701T083000",
          "DURATION:PT20M",
          "SUMMARY;ENCODING=QUOTED-PRINTABLE:Une ligne longue qui se pour",
          " suit",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "DTSTART;VALUE=DATE:20260702",
          "RRULE:FREQ=WEEKLY",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  private interface Opening {
    SourceTable open(Bytes bytes) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> damagedFilesAreReadOrRefused() {
    Opening csv = bytes -> CsvTable.open(bytes, "NOM"::equals);
    Opening calendar = bytes -> CalendarTable.open(bytes, PARIS);
    return Stream.of(
        DynamicTest.dynamicTest(
            "CSV", () -> fuzz(CSV.getBytes(Charset.forName("windows-1252")), 7, csv)),
        DynamicTest.dynamicTest(
            "CSV in UTF-8", () -> fuzz(CSV.getBytes(StandardCharsets.UTF_8), 8, csv)),
        DynamicTest.dynamicTest(
            "iCalendar", () -> fuzz(CALENDAR.getBytes(StandardCharsets.UTF_8), 11, calendar)));
  }

  private static void fuzz(byte[] sample, long seed, Opening opening) {
    new Fuzz(sample, MARKS, seed)
        .each(
            bytes ->
                assertTimeoutPreemptively(
                    HANGS,
                    () -> read(opening, bytes),
                    () -> "hangs: " + new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  private static void read(Opening opening, byte[] bytes) throws IOException {
    try {
      SourceTable table = opening.open(() -> new ByteArrayInputStream(bytes));
      Map<String, List<String>> samples = SourceFiles.look(table).samples();
      assertEquals(table.columns().size(), samples.size(), "a column twice");
      ColumnMapping proposed = MappingProposal.propose(samples, PersonReader.COLUMNS, null);
      ColumnMapping mapping = ColumnMapping.read(proposed.json());
      table.forEach(row -> person(table, mapping, row));
    } catch (FileRefused refused) {
      assertTrue(refused.line() > 0, refused.reason());
    }
  }

  private static boolean person(SourceTable table, ColumnMapping mapping, SourceRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.put(mapping.keys().get(table.columns().get(i)), row.cells().get(i));
    }
    ImportRow read = new ImportRow("f", row.line(), cells, mapping.monthFirst());
    try {
      PersonReader.read(read, TODAY);
      read.time("DTSTART", "", TODAY);
    } catch (RowRefused refused) {
      assertTrue(refused.column() != null);
    }
    return true;
  }
}
