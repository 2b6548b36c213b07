package org.galien.patients.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientNamesTest {

  @ParameterizedTest
  @CsvSource({
    "DUPRÉ-MARTIN, dupre martin",
    "N’Guessan, n guessan",
    "O'Brien, o brien",
    "Le  Guen, le guen",
    "Œdipe Lætitia, oedipe laetitia",
    "Groß Søren Łukasz Đặng, gross soren lukasz dang",
    "Dvořák Şahin İnci, dvorak sahin inci",
    "-, ''"
  })
  void foldingForgetsCaseAccentsAndSeparators(String name, String folded) {
    assertEquals(folded, PatientNames.fold(name));
  }

  @Test
  void compactJoinsWhatIsWrittenInSeveralPieces() {
    assertEquals(PatientNames.compact("LEGUEN"), PatientNames.compact("Le Guen"));
    assertEquals(PatientNames.compact("DHONDT"), PatientNames.compact("d’Hondt"));
    assertEquals("", PatientNames.compact(null));
  }

  @Test
  void familyNamesAreCapitalsWithAccents() {
    assertEquals("DUPRÉ-MARTIN", PatientNames.family("  dupré-martin "));
    assertEquals("DUPRÉ", PatientNames.family("dupre\u0301"));
    assertEquals(null, PatientNames.family("   "));
  }

  @ParameterizedTest
  @CsvSource({
    "tera\u02bbi, TERA'I, terai",
    "gue\u02bcrin, GUE'RIN, guerin",
    "d\u2019hondt, D'HONDT, dhondt",
    "l\u00b4hote, L'HOTE, lhote",
    "n\uff07diaye, N'DIAYE, ndiaye",
    "Ḥamīd \u02bfAlī, ḤAMĪD 'ALĪ, hamidali",
    "martin\u2011leroy, MARTIN-LEROY, martinleroy",
    "martin\u2010leroy, MARTIN-LEROY, martinleroy",
    "anne\u2013lise, ANNE-LISE, annelise",
    "anne\u2212lise, ANNE-LISE, annelise",
    "zer\u200bo, ZERO, zero",
    "zer\u00ado\ufeff, ZERO, zero",
    "\ufb01lipe, FILIPE, filipe",
    "\uff2d\uff21rc, MARC, marc",
    "le\u00a0guen, LE GUEN, leguen"
  })
  void lookAlikesAreKeptAsWhatTheyLookLikeAndFoundWithIt(String typed, String kept, String folded) {
    assertEquals(kept, PatientNames.family(typed));
    assertEquals(folded, PatientNames.compact(typed));
    assertEquals(folded, PatientNames.compact(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "marie-thérèse, Marie-Thérèse",
    "JEAN-BAPTISTE, Jean-Baptiste",
    "jean-françois, Jean-François",
    "jean\u2010franc\u0327ois, Jean-François",
    "éléonore, Éléonore",
    "Anne-laure McKenna, Anne-laure McKenna",
    "n’golo, N'Golo"
  })
  void firstNamesGetCapitalsUnlessTheyMixCases(String typed, String kept) {
    assertEquals(kept, PatientNames.first(typed));
  }

  @Test
  void firstNamesInOneFieldArePartedByCommasOrSpaces() {
    assertEquals(List.of("Jeanne", "Marie"), PatientNames.firstNames("jeanne marie"));
    assertEquals(List.of("Jeanne", "Marie Lou"), PatientNames.firstNames("jeanne, marie lou"));
    assertEquals(List.of(), PatientNames.firstNames(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Dupré, Duprez",
    "Justine, Justtine",
    "José, Josée",
    "Lefèvre, Lefebvre",
    "Thibault, Tibaud",
    "Quesnel, Kesnel",
    "Philippe, Filipe",
    "Gaël, Gael",
    "Mathieu, Matthieu"
  })
  void namesHeardAlikeShareASound(String a, String b) {
    assertEquals(NameSound.of(a), NameSound.of(b));
  }

  @ParameterizedTest
  @CsvSource({"Marion, Manon", "Léa, Léo", "Martin, Marin", "Morel, Moreau", "Paul, Paule-Marie"})
  void namesHeardApartDoNot(String a, String b) {
    assertNotEquals(NameSound.of(a), NameSound.of(b));
  }

  @Test
  void oneSlipIsALetterLostAddedReplacedOrSwapped() {
    assertTrue(NameDistance.oneSlip("Lambert", "LABERT"));
    assertTrue(NameDistance.oneSlip("Robin", "Robni"));
    assertTrue(NameDistance.oneSlip("Guérin", "Gérin"));
    assertFalse(NameDistance.oneSlip("Léa", "Léo"));
    assertFalse(NameDistance.oneSlip("Martin", "Marty"));
  }
}
