package org.galien.documents.filing;

import java.util.List;

/**
 * What an accepted filing owes to a program.
 *
 * @param engine name and version, as the proposal gave it
 * @param corrected what the person changed: {@code patient}, {@code type}, {@code date}; empty when
 *     nothing
 */
public record ProposalOrigin(String engine, List<String> corrected) {
  public ProposalOrigin {
    corrected = List.copyOf(corrected);
  }
}
