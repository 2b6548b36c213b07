package org.galien.documents.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.galien.documents.opening.OddPdfs;
import org.galien.documents.opening.Samples;
import org.junit.jupiter.api.Test;

/** Text that cannot be trusted is read from the page as it looks; text that can is left alone. */
class TrustIT {
  private static final String LETTER =
      """
      Cabinet de néphrologie des Érables
      Patient : Monsieur LEFÈVRE Rémi, né le 12/05/1961
      Ionogramme prélevé à l'hôpital le 20/11/2026
      Potassium : 7,2 mmol/L (3,5 - 5,0)
      À contrôler sans délai, le résultat a été téléphoné au médecin traitant
      """;

  private static PageText page(byte[] file) throws Exception {
    return Files.read(file).pages().getFirst();
  }

  private static void recognises(byte[] file) throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    PageText page = page(file);
    assertTrue(page.recognised(), page.text());
    assertTrue(page.text().contains("LEFÈVRE Rémi, né le 12/05/1961"), page.text());
    assertTrue(page.text().contains("7,2 mmol/L"), page.text());
  }

  @Test
  void trustsWhatMakesSense() throws Exception {
    PageText page = page(OddPdfs.mistold(LETTER, code -> code));
    assertFalse(page.recognised());
    assertTrue(page.text().contains("LEFÈVRE Rémi, né le 12/05/1961"), page.text());
  }

  @Test
  void recognisesAShiftedAlphabet() throws Exception {
    for (int step : new int[] {1, 7, 13}) {
      recognises(OddPdfs.mistold(LETTER, code -> shifted(code, step)));
    }
  }

  private static int shifted(int code, int step) {
    boolean small = code >= 'a' && code <= 'z';
    boolean letter = small || code >= 'A' && code <= 'Z';
    int first = small ? 'a' : 'A';
    return letter ? first + (code - first + step) % 26 : code;
  }

  @Test
  void recognisesWhatIsMappedToThePrivateArea() throws Exception {
    recognises(OddPdfs.mistold(LETTER, code -> code == ' ' ? code : 0xE000 + code));
  }

  @Test
  void recognisesLostAccents() throws Exception {
    recognises(OddPdfs.mistold(LETTER, code -> code > 0x7F ? 0xF700 + code : code));
    recognises(OddPdfs.mistold(LETTER, code -> code > 0x7F ? 0xFFFD : code));
    recognises(OddPdfs.mistold(LETTER, code -> code > 0x7F ? ' ' : code));
  }

  @Test
  void recognisesAccentsThatBecameOtherLetters() throws Exception {
    recognises(OddPdfs.mistold(LETTER, code -> code > 0x7F ? code + 0x20 : code));
    recognises(OddPdfs.mistold(LETTER, code -> plain(code)));
  }

  private static int plain(int code) {
    return code > 0x7F ? Plausibility.plain(Character.toString(code)).charAt(0) : code;
  }

  @Test
  void readsTheScanUnderAFooterOrAGatewaysLine() throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    String line =
        "Document transmis par la messagerie sécurisée de la clinique le 24/11/2026 à 09:41,"
            + " page 1 sur 1, ne pas diffuser, conserver l'original signé";
    for (int y : new int[] {14, 826}) {
      PageText page = page(OddPdfs.scanUnder(y, line));
      assertTrue(page.recognised());
      assertTrue(page.text().contains("DURAND Jeanne, née le 14/03/1958"), page.text());
      assertEquals(y == 14, page.text().endsWith("original signé"), page.text());
      assertEquals(1, page.text().split("messagerie", -1).length - 1, page.text());
    }
  }

  @Test
  void readsAScanThatStandsOnItsHeadOverAFooter() throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    String footer = "Transmis par la messagerie sécurisée le 24/11/2026, ne pas diffuser, page 1/1";
    byte[] file =
        OddPdfs.page(
            (document, page, content) -> {
              content.saveGraphicsState();
              content.transform(new Matrix(-1, 0, 0, -1, 595, 842));
              OddPdfs.place(content, LosslessFactory.createFromImage(document, Samples.picture()));
              content.restoreGraphicsState();
              OddPdfs.write(content, OddPdfs.helvetica(), 14, footer);
            });
    String text = page(file).text();
    assertTrue(text.startsWith("Laboratoire des Tilleuls"), text);
    assertTrue(text.contains("Prélèvement du 20/11/2026"), text);
    assertTrue(text.endsWith(footer), text);
  }

  @Test
  void readsLettersDrawnAsOutlines() throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    byte[] file =
        OddPdfs.page(
            (document, page, content) -> {
              OddPdfs.outline(content, 700, LETTER);
              String line = "Document transmis par la messagerie sécurisée de la clinique, page 1";
              OddPdfs.write(content, OddPdfs.helvetica(), 820, line + " sur 1, ne pas diffuser");
            });
    recognises(file);
  }

  @Test
  void leavesALetterWithASignatureAlone() throws Exception {
    assertFalse(page(OddPdfs.signed(LETTER)).recognised());
  }

  @Test
  void readsWhatWasTypedIntoAFormInItsPlace() throws Exception {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("Nom de naissance", "LEFÈVRE");
    values.put("Date de naissance", "12/05/1961");
    values.put("Renseignements", "Douleur lombaire\ndepuis trois semaines");
    for (int turn : new int[] {0, 90}) {
      String text = page(OddPdfs.form(values, turn)).text();
      assertTrue(text.contains("Nom de naissance : LEFÈVRE"), text);
      assertTrue(text.contains("Date de naissance : 12/05/1961"), text);
      assertTrue(text.contains("depuis trois semaines"), text);
      assertTrue(text.contains("[x]"), text);
      assertTrue(text.contains("[Vu avec la famille]"), text);
    }
  }

  @Test
  void readsLetterSpacedTextAsWords() throws Exception {
    byte[] file =
        OddPdfs.page(
            (document, page, content) -> {
              content.setCharacterSpacing(5);
              OddPdfs.write(content, OddPdfs.helvetica(), 760, "Patient : LEFÈVRE Rémi");
              content.setCharacterSpacing(0);
              OddPdfs.write(content, OddPdfs.helvetica(), 700, "C O M P T E   R E N D U");
              OddPdfs.write(content, OddPdfs.helvetica(), 660, LETTER);
            });
    String text = page(file).text();
    assertTrue(text.contains("Patient : LEFÈVRE Rémi"), text);
    assertTrue(text.contains("COMPTE RENDU"), text);
  }

  @Test
  void readsBoldByDrawingTwiceOnce() throws Exception {
    byte[] file =
        OddPdfs.page(
            (document, page, content) -> {
              OddPdfs.write(content, OddPdfs.helvetica(), 760, LETTER);
              content.transform(Matrix.getTranslateInstance(0.4f, 0));
              OddPdfs.write(content, OddPdfs.helvetica(), 760, LETTER);
            });
    String text = page(file).text();
    assertEquals(text.indexOf("LEFÈVRE Rémi"), text.lastIndexOf("LEFÈVRE Rémi"), text);
  }
}
