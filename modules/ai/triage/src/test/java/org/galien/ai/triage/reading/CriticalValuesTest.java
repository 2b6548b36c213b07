package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.galien.ai.triage.text.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Potassium ........... 4,3 mmol/L    (3,5 - 5,1) | false",
        "Potassium ........... 6,7 mmol/L    (3,5 - 5,1) | true",
        "KALIEMIE 2,4 MMOL/L (3,5 - 5,1) | true",
        "Sodium 121 mmol/L (136 - 145) | true",
        "Hémoglobine ......... 14,1 g/dL (12,0 - 17,0) | false",
        "Hémoglobine : 6,2 * g/dL (12,0 - 17,0) | true",
        "Hémoglobine glyquée HbA1c : 5,8 % (4,0 - 6,0) | false",
        "Plaquettes 18 G/L (150 - 400) | true",
        "Plaquettes 18 000 /mm3 (150 000 - 400 000) | true",
        "INR : 7,8 (zone thérapeutique 2,0 à 3,0) | true",
        "INR : 2,4 (zone thérapeutique 2,0 à 3,0) | false",
        "Glycémie à jeun 1,02 g/L (0,70 - 1,10) | false",
        "Glycémie 5,12 g/L (0,70 - 1,10) | true",
        "Créatinine 78 µmol/L (50 - 104) | false",
        "le 06/01/2025 : Hb 5,9 g/dL - plaquettes 12 G/L | false"
      })
  void onlyAlertValuesAreCritical(String line, boolean critical) {
    assertEquals(critical, CriticalValues.find(Page.of(line)).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Potassium 4,0 mmol/L (3,5 - 5,1)~ANTÉRIORITÉS~Potassium 6,9 mmol/L"})
  void formerResultsDoNotCount(String text) {
    assertEquals(false, CriticalValues.find(Page.of(text.replace('~', '\n'))).isPresent());
  }
}
