package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.galien.ai.triage.rules.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddTextsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Reading read(String text) throws IOException {
    try (var in = RuleParser.class.getResourceAsStream("/org/galien/ai/triage/regles-de-tri.txt")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new DocumentReader(RuleParser.parse(rules).rules()).read(text, TODAY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a ",
        "M. ",
        "1 ",
        "Nom : A ",
        "née le ",
        "01/01/1950 ",
        "A-",
        "...",
        "NE LE ",
        "nom ",
        "A B 01/01/1950\n",
        "NOM    "
      })
  void endlessRepetitionIsReadToo(String part) throws IOException {
    assertNotNull(read(part.repeat(10_000)).type());
  }

  @Test
  void emptyTextIsAboutNobody() throws IOException {
    Reading reading = read("");
    assertEquals("autre", reading.type().type());
    assertEquals(null, reading.subject().person());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biologie|LBM VALBRUN\\nLEFORT Odette 04/03/58 F\\nINR   3,1\\nTP   28 %",
        "ordonnance|Dr P. Morin\\nMme Odette LEFORT\\n4 mars 1958\\nBisoprolol 5\\n1 cp le matin\\n3 mois",
        "ordonnance|Dr P. Morin\\nMme LEFORT Odette née le 04/03/1958\\nPrière de bien vouloir réaliser une IRM",
        "anatomopathologie|Biopathologie\\nLEFORT Odette 04/03/1958\\nType histologique : lobulaire\\nHER2 : 0",
        "autre|Soirée FMC du 3 décembre\\nInscription auprès du secrétariat"
      })
  void sparseDocumentsShowTheirType(String type, String text) throws IOException {
    assertEquals(type, read(text.replace("\\n", "\n")).type().type());
  }
}
