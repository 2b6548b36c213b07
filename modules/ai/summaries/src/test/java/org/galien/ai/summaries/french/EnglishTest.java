package org.galien.ai.summaries.french;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The patient was started on candesartan 8 mg.",
        "No fracture is visible; control in one year with the surgeon.",
        "Amlodipine has been stopped by the cardiologist."
      })
  void anEnglishSentenceIsSeen(String sentence) {
    assertTrue(English.is(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amlodipine arrêtée, candésartan 8 mg introduit.",
        "TSH 2,1 mUI/L.",
        "Prise en charge at home refusée par la patiente, en accord avec la famille.",
        "Score de Wells 2, D-dimères négatifs.",
        ""
      })
  void whatIsFrenchOrHasNoSmallWordsIsNot(String sentence) {
    assertFalse(English.is(sentence));
  }
}
