package org.galien.patients.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @Test
  void thePatientIsAddedToThePage() {
    assertEquals("/journee.xhtml?choisi=7", ReturnAddress.of("/journee.xhtml").get().with(7));
    assertEquals(
        "/journee.xhtml?jour=2026-12-01&vue=semaine&choisi=0",
        ReturnAddress.of("/journee.xhtml?jour=2026-12-01&vue=semaine").get().with(0));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://example.org/journee.xhtml",
        "//example.org/journee.xhtml",
        "/../journee.xhtml",
        "/journee.xhtml#x",
        "/journee.xhtml?motif=toux grasse",
        "/journee.xhtml?jour=%22",
        "/journee.xhtml\r\nX: y",
        "journee.xhtml"
      })
  void anythingElseIsNoAddress(String asked) {
    assertTrue(ReturnAddress.of(asked).isEmpty());
  }
}
