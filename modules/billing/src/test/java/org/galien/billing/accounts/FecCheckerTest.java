package org.galien.billing.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker itself finds what is wrong. */
class FecCheckerTest {

  private static final String NAME = "732829320FEC20261231.txt";
  private static final String HEAD =
      "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
          + "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
          + "ValidDate\tMontantdevise\tIdevise\r\n";
  private static final String RIGHT =
      HEAD
          + "RE\tRecettes\t1\t20260203\t512000\tBanque\t\t\tF1\t20260203\tHonoraires\t30,00\t0,00"
          + "\t\t\t20260203\t\t\r\n"
          + "RE\tRecettes\t1\t20260203\t706000\tHonoraires\t\t\tF1\t20260203\tHonoraires\t0,00\t30,00"
          + "\t\t\t20260203\t\t\r\n";

  @Test
  void aRightFileHasNoProblem() {
    assertEquals(List.of(), check(NAME, RIGHT));
  }

  @ParameterizedTest
  @CsvSource({
    "20260203,20270203",
    "20260203,20260230",
    "'30,00','30.00'",
    "'\t0,00\t30,00','\t0,00\t29,99'",
    "\t1\t,\t2\t",
    "Honoraires\t0,Honoraires\tx\t0",
    "Banque,''",
    "706000,X06000",
    "Debit,Débit"
  })
  void aWrongFileIsFound(String right, String wrong) {
    assertFalse(check(NAME, RIGHT.replace(right, wrong)).isEmpty());
  }

  @Test
  void aNameIsHeldToTheRule() {
    assertFalse(check("732829321FEC20261231.txt", RIGHT).isEmpty());
    assertFalse(check("FEC2026.txt", RIGHT).isEmpty());
  }

  private static List<String> check(String name, String text) {
    try {
      return FecChecker.check(name, text.getBytes(StandardCharsets.UTF_8));
    } catch (NullPointerException e) {
      return List.of("no day in the name");
    }
  }
}
