package org.galien.patients.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {

  private static final LocalDate BORN = LocalDate.of(1937, 4, 2);

  @ParameterizedTest
  @CsvSource({"1370476243484,15", "190022A004001,79", "285092B033017,12"})
  void keyIsComputedCorsicaIncluded(String number, String key) {
    assertEquals(key, Nir.expectedKey(number));
    assertEquals(number + key, Nir.parse(number + key).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "137047624348415",
        "1 37 04 76 243 484 15",
        "1 37 04 76 243 484 15",
        " 1.37.04.76.243.484-15 "
      })
  void parseAcceptsAnySpacing(String typed) {
    assertEquals("1370476243484", Nir.parse(typed).number());
  }

  @Test
  void parseAcceptsSmallCorsicanLetters() {
    assertEquals("190022A00400179", Nir.parse("1 90 02 2a 004 001 79").value());
  }

  @Test
  void parseRefusesWrongKey() {
    assertThrows(NirKeyWrong.class, () -> Nir.parse("137047624348416"));
    assertThrows(NirKeyWrong.class, () -> Nir.parse("317047624348415"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "1370476243484",
        "13704762434841",
        "1370476243484155",
        "537047624348415",
        "1370476243484AB",
        "190022C00400179",
        "Mme Dupré"
      })
  void parseRefusesWhatIsNoNir(String typed) {
    assertThrows(NirUnreadable.class, () -> Nir.parse(typed));
    assertTrue(Nir.find(typed).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2582099350123", "2583176350123", "2585097105123", "2589998765432"})
  void oddMonthsOverseasAndForeignBirthsAreAccepted(String number) {
    assertEquals(number, Nir.withoutKey(number).number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7370476243484", "8370476243484", "3370476243484"})
  void provisionalNumbersWarn(String number) {
    Nir nir = Nir.withoutKey(number);
    assertTrue(nir.provisional());
    assertTrue(nir.warnings(null, null).contains(NirWarning.PROVISIONAL));
  }

  @Test
  void disagreementWithTraitsWarnsAndNeverRefuses() {
    Nir nir = Nir.parse("137047624348415");
    assertEquals(List.of(), nir.warnings(AdministrativeSex.MALE, BORN));
    assertEquals(List.of(), nir.warnings(AdministrativeSex.UNKNOWN, null));
    assertEquals(
        List.of(NirWarning.SEX_DIFFERS, NirWarning.YEAR_DIFFERS, NirWarning.MONTH_DIFFERS),
        nir.warnings(AdministrativeSex.FEMALE, LocalDate.of(1938, 5, 2)));
  }

  @Test
  void oddMonthIsNotComparedWithTheBirthDate() {
    Nir nir = Nir.withoutKey("1372076243484");
    assertEquals(List.of(), nir.warnings(AdministrativeSex.MALE, BORN));
  }

  @Test
  void readsAsOnTheCardAndHidesInLogs() {
    Nir nir = Nir.parse("190022A00400179");
    assertEquals("1 90 02 2A 004 001 79", nir.spaced());
    assertEquals("Nir", nir.toString());
  }
}
