package org.galien.billing.tariffs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.galien.billing.pricing.CcamAct;
import org.galien.billing.pricing.Letter;
import org.galien.billing.pricing.LetterTable;
import org.junit.jupiter.api.Test;

class TariffFilesTest {

  private static final String HEAD =
      "code;libelle;genre;du;au;secteur;montant;lieu;specialites;ages_mois;conditions;heures;avec;"
          + "groupe;par_an;par_semaine;sinon;verifie;source\n";
  private static final String LINE = "G;Consultation;ACTE;22/12/2024;;;30,00;;;;;;;;;;;oui;texte\n";

  @Test
  void theShippedLettersNameTheirSourceAndWhatIsNotVerified() {
    LetterTable table = ShippedTariffs.letters();
    assertTrue(table.letters().stream().noneMatch(one -> one.source().isBlank()));
    assertTrue(table.letters().stream().anyMatch(one -> !one.verified()));
    assertTrue(table.verified().letters().stream().allMatch(Letter::verified));
  }

  @Test
  void aWrongFieldIsNamedByLineAndColumn() {
    assertEquals(List.of(2, 7), wrong(LINE.replace("30,00", "trente")));
    assertEquals(List.of(2, 4), wrong(LINE.replace("22/12/2024", "31/02/2024")));
    assertEquals(List.of(2, 3), wrong(LINE.replace("ACTE", "ACTES")));
    assertEquals(List.of(2, 19), wrong(LINE.replace("texte", "")));
    assertEquals(List.of(3, 12), wrong(LINE + LINE.replace(";;;;;;;;;;;oui", ";;;;;20h;;;;;;oui")));
    assertEquals(List.of(2, 3), wrong("G;Consultation;ACTE\n"));
  }

  private static List<Integer> wrong(String lines) {
    TariffRefused refused =
        assertThrows(TariffRefused.class, () -> LetterFile.read(bytes(HEAD + lines)));
    return List.of(refused.line(), refused.column());
  }

  @Test
  void aFileThatIsCutOrEmptyIsRefused() {
    assertEquals("billing.tariff.cut", why(HEAD + LINE.strip()));
    assertEquals("billing.tariff.empty", why(" \n"));
    assertEquals("billing.tariff.quote", why(HEAD + "\"G;Consultation\n"));
  }

  private static String why(String file) {
    return assertThrows(TariffRefused.class, () -> LetterFile.read(bytes(file))).key();
  }

  @Test
  void theOfficialFormOfTheCcamIsReadWithNotesModifiersAndOtherActivities() {
    String file =
        "CNAM - CCAM version 81 applicable 01/01/2026,,,,,,,,,,\n"
            + "Code,,Texte,Activité,Phase,\"Tarif\n(en euro)\",T,R,A,E,G\n"
            + "16.03,,PEAU,,,,,,,,\n"
            + "QZJA002,,\"Suture de\nplaie\",1,0,26.60,24.21,RC,,1,ADC\n"
            + "\"[F, P]\",,À l'exclusion de : autre,,,,,,,,\n"
            + ",,anesthésie,4,0,\"48, 00\",48.00,,,1,ADA\n"
            + "AHQP001,,Sans prix,1,0,Non pris en charge,Non pris en charge,,AP,2,ATM\n";
    CcamFile read = CcamFile.read(bytes(file));
    assertEquals(LocalDate.of(2026, 1, 1), read.from());
    CcamAct suture = read.acts().getFirst();
    assertEquals("Suture de plaie", suture.label());
    assertEquals(List.of(2660, 2421), List.of(suture.regulated(), suture.free()));
    assertEquals(Set.of("F", "P"), suture.modifiers());
    assertEquals("16.03", suture.chapter());
    assertEquals(4800, read.acts().get(1).regulated());
    assertEquals(null, read.acts().get(2).regulated());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
