package org.galien.encounters.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.galien.encounters.entries.FieldRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands type in one line: a number is what its name or unit says, or nothing. */
class MeasureLineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "72 kg | WEIGHT 72",
        "72,5kg | WEIGHT 72,5",
        "Poids : 72.5 | WEIGHT 72,5",
        "3450 g | WEIGHT 3,45",
        "175 cm | HEIGHT 175",
        "1,75 m | HEIGHT 175",
        "1m75 | HEIGHT 175",
        "taille 175 | HEIGHT 175",
        "120/75 | PRESSURE 120/75",
        "TA 120 / 75 mmHg | PRESSURE 120/75",
        "37,8 °C | TEMPERATURE 37,8",
        "38° | TEMPERATURE 38",
        "température 38,5 | TEMPERATURE 38,5",
        "SpO2 98 % | OXYGEN 98",
        "spo2 98 | OXYGEN 98",
        "sat 95% | OXYGEN 95",
        "HbA1c 7,1 % | HBA1C 7,1",
        "68 bpm | HEART_RATE 68",
        "FC 68 | HEART_RATE 68",
        "pouls 68/min | HEART_RATE 68",
        "fr 16 /min | RESPIRATORY_RATE 16",
        "DEP 450 L/min | PEAK_FLOW 450",
        "450 l/mn | PEAK_FLOW 450",
        "1,74 g/L | GLUCOSE 1,74",
        "tour de taille 92 cm | WAIST 92",
        "PC 45,5 cm | HEAD 45,5",
        "périmètre crânien 45 | HEAD 45",
        "72 kg 1,75 m 120/75 fc 68 | WEIGHT 72, HEIGHT 175, PRESSURE 120/75, HEART_RATE 68",
        "72 kg, 175 cm ; 120/75 | WEIGHT 72, HEIGHT 175, PRESSURE 120/75",
      })
  void namesAndUnitsSayWhatANumberIs(String typed, String read) {
    assertEquals(read, said(MeasureLine.read(typed, TODAY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "72",
        "98 %",
        "16 /min",
        "72 km",
        "kg 72",
        "abc",
        "72 kg abc",
        "120/",
        "/75",
        "TA 120",
        "taille 72 kg",
        "spo2 98 cm",
        "poids 120/75",
        "72 kg 1",
        "1.234.567 kg",
        "72 kg le 31/02/2026",
        "72 kg le printemps",
        "",
        " ",
        "-5 kg",
        "7 2 kg",
        "120/75/60",
      })
  void whatIsNotClearIsRefusedAtItsField(String typed) {
    FieldRefused refused =
        assertThrows(FieldRefused.class, () -> MeasureLine.read(typed, TODAY), typed);
    assertEquals("text", refused.field());
  }

  @Test
  void aDayMayFollow() {
    assertEquals(LocalDate.of(2025, 3, 12), MeasureLine.read("72 kg le 12/03/2025", TODAY).day());
    assertEquals(LocalDate.of(2026, 3, 1), MeasureLine.read("1,75 m du 1er mars 26", TODAY).day());
    assertEquals(null, MeasureLine.read("72 kg", TODAY).day());
  }

  /** Whatever is recorded reads back as it was said. */
  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void whatIsSaidReadsBackTheSame(MeasureKind kind) {
    Random random = new Random(kind.ordinal());
    String name = kind == MeasureKind.WAIST ? "tt " : kind == MeasureKind.HEAD ? "pc " : "";
    String named =
        switch (kind) {
          case OXYGEN -> "spo2 ";
          case HBA1C -> "hba1c ";
          case HEART_RATE -> "fc ";
          case RESPIRATORY_RATE -> "fr ";
          default -> name;
        };
    for (int i = 0; i < 500; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(1, 9_999), random.nextInt(3));
      BigDecimal second =
          kind == MeasureKind.PRESSURE ? BigDecimal.valueOf(random.nextInt(1, 200)) : null;
      MeasureDraft draft = new MeasureDraft(kind, number, second);
      MeasureDraft read =
          MeasureLine.read(named + draft.said() + " " + kind.unit(), TODAY).drafts().getFirst();
      assertEquals(draft.said(), read.said());
      assertEquals(kind, read.kind());
    }
  }

  @Test
  void noiseIsRefusedAndNeverCrashes() {
    Random random = new Random(13);
    String letters = "0123456789,./ kgcm%°TAa;:le";
    for (int i = 0; i < 20_000; i++) {
      String noise =
          random
              .ints(random.nextInt(14), 0, letters.length())
              .mapToObj(at -> String.valueOf(letters.charAt(at)))
              .collect(Collectors.joining());
      try {
        assertFalse(MeasureLine.read(noise, TODAY).drafts().isEmpty());
      } catch (FieldRefused refused) {
        assertEquals("text", refused.field());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHT,0.29,0.3,500,501", "HEIGHT,19,20,260,261", "HEART_RATE,14,15,350,351",
    "TEMPERATURE,24.9,25,45,45.1", "OXYGEN,29,30,100,101", "RESPIRATORY_RATE,2,3,120,121",
    "PEAK_FLOW,19,20,1000,1001", "HBA1C,1.9,2,25,25.1", "GLUCOSE,0.04,0.05,15,15.1",
    "WAIST,19,20,250,251", "HEAD,14,15,80,81",
  })
  void nobodyCanHaveMoreOrLess(
      MeasureKind kind, String below, String low, String high, String over) {
    for (String possible : List.of(low, high)) {
      assertTrue(kind.possible(new BigDecimal(possible), null));
    }
    for (String impossible : List.of(below, over, "0", low + "1234")) {
      assertFalse(kind.possible(new BigDecimal(impossible), null), impossible);
    }
    assertFalse(kind.possible(new BigDecimal(low), BigDecimal.TEN));
  }

  @Test
  void aPressureHasTwoValuesTheLowerBelow() {
    assertTrue(pressure(120, 75));
    assertFalse(pressure(75, 120));
    assertFalse(pressure(120, 120));
    assertFalse(pressure(12, 7));
    assertFalse(MeasureKind.PRESSURE.possible(BigDecimal.valueOf(120), null));
  }

  @Test
  void whatIsProbableDependsOnTheAge() {
    assertTrue(Plausibility.probable(MeasureDraft.of(MeasureKind.WEIGHT, "72"), 500));
    assertFalse(Plausibility.probable(MeasureDraft.of(MeasureKind.WEIGHT, "72"), 6));
    assertFalse(Plausibility.probable(MeasureDraft.of(MeasureKind.WEIGHT, "7.2"), 500));
    assertTrue(Plausibility.probable(MeasureDraft.of(MeasureKind.WEIGHT, "7.2"), 6));
    assertFalse(Plausibility.probable(MeasureDraft.of(MeasureKind.HEIGHT, "92"), 500));
  }

  private static boolean pressure(int systolic, int diastolic) {
    return MeasureKind.PRESSURE.possible(
        BigDecimal.valueOf(systolic), BigDecimal.valueOf(diastolic));
  }

  private static String said(MeasureLine line) {
    return line.drafts().stream()
        .map(d -> d.kind() + " " + d.said())
        .collect(Collectors.joining(", "));
  }
}
