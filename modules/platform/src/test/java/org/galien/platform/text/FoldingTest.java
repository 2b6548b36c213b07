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
    assertEquals("strasse lodz sorensen", Folding.fold("Straße Łódź Sørensen"));
  }

  @Test
  void accentsWrittenAsMarksOfTheirOwnAreTheSame() {
    assertEquals(Folding.fold("é"), Folding.fold("e\u0301"));
  }

  @Test
  void whatIsContainedIsFoundWhateverItsAccents() {
    assertTrue(Folding.contains("Compte rendu de l’hôpital", " HOPITAL "));
  }
}
