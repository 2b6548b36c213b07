package org.galien.knowledge.masking;

import java.util.Set;

/** Whose names are whose. */
public interface NameBook {

  /**
   * Family and first names of patients who bear one of these words as family name.
   *
   * @param words as they stand in the text
   * @return folded
   */
  Set<String> ofPatients(Set<String> words);

  /** Folded words of the names of those who work here, which are no patients' for that. */
  Set<String> ofStaff();
}
