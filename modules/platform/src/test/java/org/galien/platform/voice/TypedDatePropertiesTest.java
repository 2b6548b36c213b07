package org.galien.platform.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What holds of every day. */
class TypedDatePropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final List<DateTimeFormatter> WHOLE =
      List.of("dd/MM/uuuu", "d.M.uuuu", "dd-MM-uuuu", "ddMMuuuu", "d MMMM uuuu", "dd MM uuuu")
          .stream()
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.FRENCH))
          .toList();

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2099, 12, 31));
  }

  @Property
  void howeverItIsTypedItIsThatDay(@ForAll("days") LocalDate day) {
    for (DateTimeFormatter form : WHOLE) {
      String typed = form.format(day);
      assertEquals(Optional.of(day), TypedDate.past(typed, TODAY), typed);
      assertEquals(Optional.of(day), TypedDate.coming(typed, TODAY), typed);
    }
  }

  @Property
  void aYearOfTwoDigitsIsNeverAYearToCome(@ForAll("days") LocalDate day) {
    String typed = DateTimeFormatter.ofPattern("dd/MM/uu").format(day);
    TypedDate.past(typed, TODAY)
        .ifPresent(
            read -> {
              assertTrue(read.getYear() <= TODAY.getYear(), typed + " " + read);
              assertTrue(read.getYear() > TODAY.getYear() - 100, typed + " " + read);
              assertEquals(day.getYear() % 100, read.getYear() % 100);
            });
  }

  @Property
  void aDayThatDoesNotExistIsNone(
      @ForAll @IntRange(min = 0, max = 40) int day,
      @ForAll @IntRange(min = 0, max = 14) int month,
      @ForAll @IntRange(min = 1900, max = 2099) int year) {
    boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    String typed = String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
    assertEquals(exists, TypedDate.past(typed, TODAY).isPresent(), typed);
  }

  @Property
  void anyTextIsReadOrNot(@ForAll String anything) {
    TypedDate.past(anything, TODAY);
    assertFalse(TypedDate.coming(anything, TODAY).filter(d -> d.getYear() < 1).isPresent());
  }
}
