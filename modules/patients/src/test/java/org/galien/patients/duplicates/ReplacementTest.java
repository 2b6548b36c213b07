package org.galien.patients.duplicates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementTest {

  private static final LocalDate DAY = LocalDate.of(1983, 3, 8);
  private static final DuplicateTraits LEA = person("LECOMTE", "Léa", DAY, "F");

  @Test
  void whatASlipExplainsIsACorrection() {
    assertFalse(Replacement.likely(LEA, person("LECONTE", "Léa", DAY, "F")));
    assertFalse(Replacement.likely(LEA, person("LECOMTE", "Lea-Marie", DAY, "F")));
    assertFalse(Replacement.likely(LEA, person("LECOMTE", "Léa", LocalDate.of(1983, 8, 3), "F")));
    assertFalse(Replacement.likely(LEA, person("LECOMTE", "Léa", DAY, "M")));
    assertFalse(Replacement.likely(LEA, person("LÉA", "Lecomte", DAY, "F")));
  }

  @Test
  void aMarriageIsACorrection() {
    DuplicateTraits married =
        new DuplicateTraits(
            List.of("LECOMTE", "MOREL"),
            List.of("Léa"),
            DAY,
            "F",
            null,
            List.of(),
            null,
            null,
            false);
    assertFalse(Replacement.likely(LEA, married));
    assertFalse(Replacement.likely(married, person("MOREL", "Léa", DAY, "F")));
  }

  @Test
  void aTraitThatNothingExplainsIsSomebodyElse() {
    assertTrue(Replacement.likely(LEA, person("LECOMTE", "Manon", DAY, "F")));
    assertTrue(Replacement.likely(LEA, person("VASSEUR", "Léa", DAY, "F")));
    assertTrue(Replacement.likely(LEA, person("LECOMTE", "Léa", LocalDate.of(1951, 11, 2), "F")));
  }

  @Test
  void twoTraitsAtOnceAreSomebodyElse() {
    assertTrue(Replacement.likely(LEA, person("LECOMTE", "Léo", DAY, "M")));
    assertTrue(Replacement.likely(LEA, person("LECONTE", "Léa", LocalDate.of(1983, 3, 9), "F")));
  }

  @Test
  void aSecondFirstNameThatTwinsShareProvesNothing() {
    assertTrue(Replacement.likely(twin("Jules"), twin("Hugo")));
  }

  @Test
  void theTelephoneThatWasLeftProvesNothing() {
    DuplicateTraits here = withPhone("LECOMTE", "Léa", DAY);
    assertTrue(Replacement.likely(here, withPhone("VASSEUR", "Léa", DAY)));
  }

  private static DuplicateTraits person(String name, String first, LocalDate born, String sex) {
    return new DuplicateTraits(
        List.of(name), List.of(first), born, sex, null, List.of(), null, null, false);
  }

  private static DuplicateTraits twin(String first) {
    return new DuplicateTraits(
        List.of("MARTIN"), List.of(first, "Pierre"), DAY, "M", null, List.of(), null, null, false);
  }

  private static DuplicateTraits withPhone(String name, String first, LocalDate born) {
    return new DuplicateTraits(
        List.of(name), List.of(first), born, "F", null, List.of("0608004548"), null, null, false);
  }
}
