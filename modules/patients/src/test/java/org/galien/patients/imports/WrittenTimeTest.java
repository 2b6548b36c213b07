package org.galien.patients.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "14/03/1958,1958-03-14",
    "14031958,1958-03-14",
    "19580314,1958-03-14",
    "1958-03-14,1958-03-14",
    "1958-03-14 00:00:00,1958-03-14",
    "14/03/1958 00:00,1958-03-14",
    "14.3.58,1958-03-14",
    "19121950,1950-12-19",
    "20011999,1999-01-20",
    "14 mars 1958,1958-03-14"
  })
  void aDateIsRead(String text, LocalDate date) {
    assertEquals(date, WrittenTime.date(text, false, TODAY).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"31/02/1992", "31021992", "1958-13-01", "0", "hier", "00000000", "14/03", "1/1/0058"})
  void whatIsNoDateIsNone(String text) {
    assertTrue(WrittenTime.date(text, false, TODAY).isEmpty());
  }

  /** Written together, day first or year first: no day is taken for another. */
  @Test
  void everyDayComesBackFromEveryForm() {
    for (LocalDate day = LocalDate.of(1890, 1, 1); day.isBefore(TODAY); day = day.plusDays(1)) {
      for (String form : new String[] {"ddMMyyyy", "yyyyMMdd", "dd/MM/yyyy", "yyyy-MM-dd"}) {
        String text = day.format(DateTimeFormatter.ofPattern(form));
        assertEquals(day, WrittenTime.date(text, false, TODAY).orElseThrow(), text);
      }
    }
  }

  @Test
  void aMonthFirstIsReadOnlyWhereTheColumnIsSo() {
    assertEquals(
        LocalDate.of(1958, 3, 14), WrittenTime.date("03/14/1958", true, TODAY).orElseThrow());
    assertTrue(WrittenTime.date("03/14/1958", false, TODAY).isEmpty());
  }
}
