package org.galien.ai.triage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NirSpanTest {

  @Test
  void readsSpacedNumberWithItsKey() {
    NirSpan nir = NirSpan.find("NIR : 1 37 04 76 243 484 15").get(0);
    assertEquals("1370476243484", nir.number());
    assertTrue(nir.valid());
  }

  @Test
  void corsicanKeysAreChecked() {
    assertTrue(NirSpan.find("1 90 02 2A 004 001 79").get(0).valid());
    assertTrue(NirSpan.find("285092B033017 / 12").get(0).valid());
  }

  @Test
  void misreadDigitMakesItInvalid() {
    assertFalse(NirSpan.find("1 37 04 76 243 485 15").get(0).valid());
  }

  @Test
  void numberWithoutKeyIsNotValid() {
    assertFalse(NirSpan.find("1 37 04 76 243 484").get(0).valid());
  }
}
