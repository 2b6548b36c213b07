package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class LabUnitTest {

  private static final BigDecimal GLUCOSE = new BigDecimal("180.156");

  private static LabUnit unit(String text) {
    return LabUnit.of(text).orElseThrow();
  }

  private static void assertAmount(String expected, String number, String from, String to) {
    BigDecimal found = unit(from).convert(new BigDecimal(number), unit(to), GLUCOSE).orElseThrow();
    assertEquals(
        0,
        new BigDecimal(expected).compareTo(found.round(new java.math.MathContext(3))),
        found.toString());
  }

  @Test
  void gramsAndMolesAreReconciledByTheMolarMass() {
    assertAmount("6.55", "1.18", "g/L", "mmol/L");
    assertAmount("1.18", "6.55", "mmol/L", "g/l");
    assertAmount("118", "1.18", "g/L", "mg/dL");
  }

  @Test
  void countsAreReconciledPerVolume() {
    assertAmount("6.4", "6400", "/mm3", "G/L");
    assertAmount("4.61", "4.61", "M/mm3", "T/L");
    assertAmount("4.61", "4.61", "10^12/L", "T/L");
  }

  @Test
  void spellingsOfOneUnitAreOne() {
    for (String text : List.of("umol/l", "µmol/L", "\u03BCmol/L", "µmol / L")) {
      assertEquals("µmol/L", unit(text).text());
    }
    assertAmount("7.84", "7.84", "mUI/L", "µUI/mL");
    assertAmount("35", "35", "U/l", "UI/L");
  }

  @Test
  void whatCannotBeComparedIsNot() {
    assertTrue(unit("g/L").convert(BigDecimal.ONE, unit("G/L"), GLUCOSE).isEmpty());
    assertTrue(unit("g/L").convert(BigDecimal.ONE, unit("mmol/L"), null).isEmpty());
    assertTrue(unit("%").convert(BigDecimal.ONE, unit("mmol/mol"), GLUCOSE).isEmpty());
    assertTrue(LabUnit.of("MG/L").isEmpty());
    assertTrue(LabUnit.of("voir").isEmpty());
  }

  @Provide
  Arbitrary<LabUnit> units() {
    return Arbitraries.of("g/L", "mg/L", "mg/dL", "µg/mL", "mmol/L", "µmol/L", "nmol/mL")
        .map(LabUnitTest::unit);
  }

  @Property
  void thereAndBackAgainIsTheSameAmount(
      @ForAll("units") LabUnit from,
      @ForAll("units") LabUnit to,
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal number) {
    BigDecimal back =
        from.convert(number, to, GLUCOSE).flatMap(n -> to.convert(n, from, GLUCOSE)).orElseThrow();
    BigDecimal slip = back.subtract(number).abs();
    assertTrue(slip.compareTo(number.movePointLeft(9)) <= 0, number + " " + from + " " + to);
  }

  @Property
  void aUnitAsWeWriteItIsThatUnit(@ForAll("units") LabUnit unit) {
    assertEquals(unit, unit(unit.text()));
  }

  @Property
  void anyTextIsAUnitOrNone(@ForAll String anything) {
    LabUnit.of(anything).ifPresent(unit -> assertTrue(unit.factor().signum() > 0, anything));
  }
}
