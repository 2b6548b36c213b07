package org.galien.ai.runtime.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EditTest {

  @Test
  void countsTheFewestWordsThatChanged() {
    assertEquals(
        new Edit(4, 0), Edit.between("Pas de fracture visible.", "Pas de  fracture\nvisible."));
    assertEquals(new Edit(4, 1), Edit.between("un deux trois quatre", "un deux quatre"));
    assertEquals(new Edit(3, 2), Edit.between("un deux trois", "zéro un deux quatre"));
    assertEquals(new Edit(2, 2), Edit.between("un deux", ""));
    assertEquals(new Edit(0, 2), Edit.between("", "un deux"));
  }

  @Test
  void piecesAddUp() {
    assertEquals(new Edit(5, 2), new Edit(3, 2).and(new Edit(2, 0)));
  }
}
