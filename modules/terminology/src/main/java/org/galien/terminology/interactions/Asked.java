package org.galien.terminology.interactions;

import java.util.List;

/**
 * A drug that the thesaurus is consulted for.
 *
 * @param label as it stands where it was taken from
 * @param substances as the thesaurus spells them
 * @param unknown names of what the thesaurus does not know
 */
public record Asked(String label, List<String> substances, List<String> unknown) {

  public Asked {
    substances = List.copyOf(substances);
    unknown = List.copyOf(unknown);
  }
}
