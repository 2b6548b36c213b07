package org.galien.lesions.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.galien.lesions.LesionRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LesionFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void aDayThatIsNotTypedIsLeftOpen() {
    assertNull(LesionForm.day(null, TODAY));
    assertNull(LesionForm.day("  ", TODAY));
    assertEquals(LocalDate.of(2026, 3, 1), LesionForm.day("01/03/2026", TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "03/2026", "1/3", "hier", "2026-03-01T"})
  void whatIsNoWholeDateIsRefusedAndNotReplacedByToday(String typed) {
    LesionRefusal refusal = assertThrows(LesionRefusal.class, () -> LesionForm.day(typed, TODAY));
    assertEquals("lesions.day-unreadable", refusal.key());
  }
}
