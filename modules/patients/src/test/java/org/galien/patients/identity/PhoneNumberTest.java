package org.galien.patients.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12-34-56-78",
        "+33612345678",
        "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78",
        "0033612345678",
        "+330612345678"
      })
  void frenchNumbersAreKeptInOneForm(String typed) {
    assertEquals(Optional.of("0612345678"), PhoneNumber.parse(typed));
  }

  @Test
  void foreignNumbersKeepTheirCountry() {
    assertEquals(Optional.of("+32470123456"), PhoneNumber.parse("0032 470 12 34 56"));
    assertEquals("+32470123456", PhoneNumber.spaced("+32470123456"));
    assertEquals("06 12 34 56 78", PhoneNumber.spaced("0612345678"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "06 12 34", "0012345678901234567", "06123456789", "appeler le soir"})
  void whatIsNoNumberIsNotRead(String typed) {
    assertTrue(PhoneNumber.parse(typed).isEmpty());
  }
}
