package org.galien.prescriptions.posology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosologyReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 cp matin et soir 7 jours | 1 comprimé le matin et le soir, pendant 7 jours
          1-0-1 pdt 3 mois | 1 comprimé le matin et le soir, pendant 3 mois
          2-0-1 gel x 10 j | 2 gélules le matin et 1 gélule le soir, pendant 10 jours
          1/2-0-1/2-1 1 mois | 1/2 comprimé le matin, 1/2 comprimé le soir et 1 comprimé au coucher, pendant 1 mois
          ½ cp le soir 4 sem | 1/2 comprimé le soir, pendant 4 semaines
          1 gél 3/j si douleur, max 3/j, 10 jours | 1 gélule 3 fois par jour, si douleur, sans dépasser 3 gélules par jour, pendant 10 jours
          1 cp x 3/j 5j | 1 comprimé 3 fois par jour, pendant 5 jours
          2 cp par jour pendant 28 jours AR 2 fois | 2 comprimés par jour, pendant 28 jours, à renouveler 2 fois
          1 bouffée toutes les 6 h 5 jours | 1 bouffée toutes les 6 heures, pendant 5 jours
          Un comprimé matin, midi et soir avant les repas, 8 jours | 1 comprimé le matin, le midi et le soir, avant le repas, pendant 8 jours
          1 sachet si besoin max 3/j 2 boites | 1 sachet, si besoin, sans dépasser 3 sachets par jour, 2 boîtes
          1 amp par semaine 3 mois | 1 ampoule par semaine, pendant 3 mois
          1 cp 1 jour sur 2 QSP 28 jours | 1 comprimé un jour sur deux, pendant 28 jours
          1 cp le lundi et le jeudi 1 mois | 1 comprimé le lundi et jeudi, pendant 1 mois
          1 matin 2 soir 7j | 1 comprimé le matin et 2 comprimés le soir, pendant 7 jours
          2,5 ml 3 fois par jour 5 jours | 2,5 ml 3 fois par jour, pendant 5 jours
          matin et soir 1 cp 7 jours | 1 comprimé le matin et le soir, pendant 7 jours
          """)
  void aShorthandIsWrittenOutInFull(String typed, String text) {
    Reading reading = PosologyReader.read(typed, "comprimé pelliculé");
    assertNull(reading.unread());
    assertEquals(text, reading.posology().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 cp 3/j si bsn | word | si bsn
          1 cp matni 7 jours | word | matni
          3/j 7 jours | amount |
          1 cp 7 jours | when |
          1 cp si besoin | most |
          1 cp matin 7 jours 10 jours | conflict | 10
          1 cp matin et matin | conflict | matin
          1 cp 3/j matin et soir | conflict |
          1 cp 2 gel matin | conflict | 2
          1 cp matin puis 2 cp soir | word | puis
          0-0-0 7 jours | conflict | 0-0-0
          AR 7 jours | word | jours
          1/0 cp matin | word | /0
          100 mg/kg/j 5 jours | word | /kg/j
          """)
  void whatIsNotUnderstoodOrDisagreesIsNotRead(String typed, String problem, String word) {
    Reading reading = PosologyReader.read(typed, "comprimé");
    assertNull(reading.posology(), () -> reading.posology().text());
    assertEquals("prescriptions.posology." + problem, reading.unread().key());
    assertEquals(word == null ? "" : word, reading.unread().word());
  }

  @Test
  void countsAreOfferedWhereTheyAreCertain() {
    Posology regular = PosologyReader.read("1-0-2 28 jours", "gélule").posology();
    assertEquals(0, new BigDecimal("84").compareTo(regular.total().orElseThrow()));
    assertEquals(28, regular.allDays());
    Posology needed = PosologyReader.read("1 si besoin max 3/j 28 jours", "gélule").posology();
    assertTrue(needed.total().isEmpty());
    Posology hours = PosologyReader.read("1 toutes les 8 h 2 sem", "gélule").posology();
    assertEquals(0, new BigDecimal("42").compareTo(hours.total().orElseThrow()));
    assertEquals(84, PosologyReader.read("1 matin 28 j AR 2", "gélule").posology().allDays());
  }

  @Test
  void withoutAFormTheUnitMustBeSaid() {
    assertEquals(
        "prescriptions.posology.unit", PosologyReader.read("1 matin 7 j", "").unread().key());
    assertTrue(PosologyReader.read("1 cp matin 7 j", "").read());
  }
}
