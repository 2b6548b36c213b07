package org.galien.knowledge.masking;

import java.util.Set;

/** Whose names are whose; all words folded. */
public interface NameBook {

  /**
   * Names of patients whose family name has one of these words: the family name as one word («
   * legoff »), its longer words, and those first names that are among the words.
   */
  Set<String> ofPatients(Set<String> words);

  /** Words of the names of those who work here, which are no patients' for that. */
  Set<String> ofStaff();
}
