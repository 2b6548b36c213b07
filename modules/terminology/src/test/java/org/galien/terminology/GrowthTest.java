package org.galien.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of growth, by Cole's formula; the numbers are invented. */
class GrowthTest {

  private static final String HEAD = "Mesure;Sexe;Age_mois;L;M;S\n";

  @Test
  void aValueAndItsDeviationAreOneAndTheSame() {
    Random random = new Random(13);
    for (int i = 0; i < 1_000; i++) {
      double l = i % 10 == 0 ? 0 : random.nextDouble(-2, 2);
      Lms lms = new Lms(100, l, random.nextDouble(2, 100), random.nextDouble(0.02, 0.15));
      double z = random.nextDouble(-2.5, 2.5);
      assertEquals(z, lms.z(lms.at(z)), 1e-6);
      assertEquals(0, lms.z(lms.m()), 1e-9);
    }
  }

  @Test
  void betweenTwoLinesItIsInProportionAndOutsideNothing() {
    List<Lms> all = List.of(new Lms(0, 1, 10, 0.1), new Lms(100, 1, 20, 0.2));
    assertEquals(15, GrowthReferences.at(all, 50).orElseThrow().m(), 1e-9);
    assertEquals(20, GrowthReferences.at(all, 100).orElseThrow().m(), 1e-9);
    assertTrue(GrowthReferences.at(all, 101).isEmpty());
    assertTrue(GrowthReferences.at(List.of(), 0).isEmpty());
  }

  @Test
  void monthsBecomeDaysAndBothCommasAndPointsAreRead() {
    List<GrowthFile.Row> rows = read(HEAD + "poids;F;1;1;4,5;0.1\nIMC;garçon;12;-0,5;16;0,08\n");
    assertEquals(30, rows.getFirst().lms().ageDays());
    assertEquals(4.5, rows.getFirst().lms().m());
    assertEquals(GrowthMeasure.BMI, rows.getLast().measure());
    assertEquals('M', rows.getLast().sex());
  }

  @ParameterizedTest
  @CsvSource({
    "'Mesure;Sexe;L;M;S\n', table-header, 1",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;F;1;1;4;0.1\npoids;F;1;1;5;0.1\n', table-twice, 3",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;F;1;1;4\n', table-columns, 2",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;F;1;1;0;0.1\n', table-number, 5",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;F;1;1;quatre;0.1\n', table-number, 5",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;X;1;1;4;0.1\n', table-sex, 2",
    "'Mesure;Sexe;Age_mois;L;M;S\nkilos;F;1;1;4;0.1\n', table-measure, 1",
    "'Mesure;Sexe;Age_mois;L;M;S\npoids;F;900;1;4;0.1\n', table-number, 3",
    "'Mesure;Sexe;Age_mois;L;M;S\n', table-empty, 1",
  })
  void whatCannotBeIsRefused(String file, String why, int place) {
    TableUnreadable refused = assertThrows(TableUnreadable.class, () -> read(file));
    assertEquals("terminology." + why, refused.key());
    assertTrue(place == refused.column() || place == refused.line());
  }

  private static List<GrowthFile.Row> read(String file) {
    return GrowthFile.read(file.getBytes(StandardCharsets.UTF_8));
  }
}
