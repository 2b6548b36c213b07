package org.galien.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void neitherCaseNorAccentsNorLigaturesCount() {
    assertEquals("lefevre", Folding.fold("LEFÈVRE"));
    assertEquals("oeuvre", Folding.fold("Œuvre"));
    assertEquals("c'est l'ete", Folding.fold("C'est l'Été"));
  }

  @Test
  void whatIsContainedIsFoundWhateverItsAccents() {
    assertTrue(Folding.contains("Compte rendu de l’hôpital", " HOPITAL "));
  }
}
